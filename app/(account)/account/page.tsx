import type { Metadata } from "next";
import { ExclusionAlert } from "@/components/account/exclusion-alert";
import { LastSignIn } from "@/components/account/last-sign-in";
import { LiveBalance } from "@/components/account/live-balance";
import { SessionList } from "@/components/account/session-list";
import { formatTime } from "@/components/account/statement-words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Card, CardHeader } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { findPreviousSignIn, listPlayerSessions, requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findExclusion, findPlayer } from "@/lib/players";
import { invariant } from "@/lib/result";
import { endOtherSessionsAction } from "../actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const signedIn = await requireActivePlayer("/account");
  const { id, sessionId } = signedIn;
  const [player, sessions, previous, exclusion] = await Promise.all([
    findPlayer(db(), { id }),
    listPlayerSessions(db(), id),
    findPreviousSignIn(db(), signedIn),
    findExclusion(db(), id),
  ]);
  invariant(player, "a signed-in player exists");
  const { username, currency, status, balanceCents, createdAt } = player;

  return (
    <div className="grid gap-6">
      <h1 className="sr-only">Your account</h1>
      {status === "frozen" ? (
        <Alert tone="warning" title="Your account is frozen">
          Your money is safe and you can see it here, but games for money are paused. Our support can tell you more.
        </Alert>
      ) : null}
      {exclusion ? <ExclusionAlert exclusion={exclusion} /> : null}
      <div className="grid gap-6 md:grid-cols-2">
        <Card className="grid content-start gap-4">
          <div className="grid gap-1">
            <h2 className="text-sm font-semibold text-muted">Balance</h2>
            <LiveBalance
              initial={{ balanceCents: balanceCents.toString(), currency }}
              isAnnounced={false}
              className="font-display text-4xl font-extrabold tracking-tight text-brass tabular-nums"
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href="/">Play</ButtonLink>
            <ButtonLink href="/account/history" variant="secondary">
              Statement
            </ButtonLink>
            <ButtonLink href="/account/limits" variant="secondary">
              Limits
            </ButtonLink>
          </div>
        </Card>
        <Card>
          <CardHeader title="Details" />
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-3 text-sm">
            <dt className="text-muted">Username</dt>
            <dd className="font-semibold break-all">{username}</dd>
            <dt className="text-muted">Status</dt>
            <dd>{status === "frozen" ? <Badge tone="info">Frozen</Badge> : <Badge tone="win">Active</Badge>}</dd>
            <dt className="text-muted">Currency</dt>
            <dd className="font-semibold">{currency}</dd>
            <dt className="text-muted">Player since</dt>
            <dd>
              <time dateTime={createdAt.toISOString()}>{formatTime(createdAt)}</time> UTC
            </dd>
          </dl>
        </Card>
      </div>
      <Card>
        <CardHeader
          title="Where you are signed in"
          description={<LastSignIn previous={previous} />}
          actions={
            sessions.length > 1 ? (
              <form action={endOtherSessionsAction}>
                <SubmitButton variant="secondary" size="sm">
                  Sign out everywhere else
                </SubmitButton>
              </form>
            ) : null
          }
        />
        <SessionList sessions={sessions} currentId={sessionId} />
      </Card>
    </div>
  );
}
