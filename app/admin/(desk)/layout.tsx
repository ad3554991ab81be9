import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/account/sign-out-button";
import { AdminShell } from "@/components/admin/admin-shell";
import { currentStaff } from "@/lib/auth";
import { signOutAction } from "./actions";
import { GamingOffNote } from "./gaming-off-note";

export const metadata: Metadata = {
  title: { default: "Desk", template: "%s · Marquee desk" },
  robots: { index: false, follow: false },
};

/** The frame. Not a guard: it is not rendered again on every navigation, so each page asks for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const staff = await currentStaff();
  // The page sends a stranger to the sign-in, and knows where to come back to.
  if (!staff) return children;

  return (
    <AdminShell
      operatorName={staff.username}
      permissions={[...staff.permissions]}
      signOut={<SignOutButton action={signOutAction} />}
    >
      <GamingOffNote />
      {children}
    </AdminShell>
  );
}
