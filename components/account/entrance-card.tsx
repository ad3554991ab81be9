import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** The card of the sign-in and registration pages. */
export function EntranceCard({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead: string;
  foot: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto grid w-full max-w-md gap-6">
      <div className="grid gap-2 text-center">
        <h1 className="font-display text-3xl font-extrabold tracking-tight sm:text-4xl">{title}</h1>
        <p className="text-pretty text-muted">{lead}</p>
      </div>
      <Card>{children}</Card>
      <div className="text-center text-sm text-muted">{foot}</div>
    </div>
  );
}
