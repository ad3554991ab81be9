import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { DeskEntrance } from "@/components/admin/desk-entrance";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { Alert } from "@/components/ui/alert";
import { currentStaffSession, isStaffAddress, localPath, type SessionEnd, staffAddress } from "@/lib/auth";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Staff sign-in", robots: { index: false, follow: false } };

export default async function StaffSignInPage({ searchParams }: { searchParams: SearchParams }) {
  const next = localPath(textParam((await searchParams).next), "/admin");
  const requestHeaders = await headers();
  if (!isStaffAddress(requestHeaders)) {
    const address = staffAddress(requestHeaders) ?? "one that cannot be known";

    return (
      <DeskEntrance title="Not from here" lead="The desk opens for certain addresses alone.">
        <p className="text-sm">
          Yours is <code className="font-mono break-all">{address}</code>. Whoever runs the server can add it.
        </p>
      </DeskEntrance>
    );
  }
  const session = await currentStaffSession();
  if (session.state === "in") redirect(next);
  if (session.state === "setting-up") redirect(withParams("/admin/set-up", { next }));

  return (
    <DeskEntrance
      title="Staff sign-in"
      lead={`For the people who run the house. Sessions end after 12 hours, or ${env().STAFF_IDLE_MINUTES} minutes without a click.`}
    >
      {session.because ? <Alert tone="warning">{ENDED[session.because]}</Alert> : null}
      <SignInForm basePath="/api/admin-auth" destination={next} />
    </DeskEntrance>
  );
}

const ENDED = {
  elsewhere: "You signed in somewhere else, which ended this session. If that was not you, tell a colleague now.",
  by_staff: "A colleague ended your session.",
  idle: "You were away for a while, so your session was ended.",
  expired: "Your session is over: none lasts longer than 12 hours.",
} as const satisfies Record<SessionEnd, string>;
