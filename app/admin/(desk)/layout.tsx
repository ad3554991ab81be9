import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/account/sign-out-button";
import { AdminShell } from "@/components/admin/admin-shell";
import { IdleSignOut } from "@/components/admin/idle-sign-out";
import { StepUpProvider } from "@/components/admin/step-up";
import { currentStaff } from "@/lib/auth";
import { env } from "@/lib/env";
import { endIdleSessionAction, signOutAction, stepUpAction } from "./actions";
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
      <IdleSignOut idleMinutes={env().STAFF_IDLE_MINUTES} endSession={endIdleSessionAction} />
      <GamingOffNote />
      <StepUpProvider action={stepUpAction}>{children}</StepUpProvider>
    </AdminShell>
  );
}
