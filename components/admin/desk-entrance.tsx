import type { ReactNode } from "react";

/** The pages before the desk: signing in, and setting the second step up. */
export function DeskEntrance({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-4 py-10">
      <div className="grid gap-1">
        <p className="flex items-baseline gap-2">
          <span className="font-display text-lg font-extrabold tracking-tight">Marquee</span>
          <span className="text-xs font-semibold text-brass">Desk</span>
        </p>
        <h1 className="font-display text-3xl font-extrabold tracking-tight">{title}</h1>
        {lead ? <p className="text-sm text-muted">{lead}</p> : null}
      </div>
      {children}
    </main>
  );
}
