import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExclusionAlert } from "@/components/account/exclusion-alert";
import { LastSignIn } from "@/components/account/last-sign-in";
import { LiveBalance } from "@/components/account/live-balance";
import { SessionList } from "@/components/account/session-list";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Card, CardHeader } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { getFormats } from "@/i18n/get-formats";
import { findPreviousSignIn, listPlayerSessions, requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { findExclusion, findPlayer } from "@/lib/players";
import { invariant } from "@/lib/result";
import { endOtherSessionsAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.account");

  return { title: t("title") };
}

export default async function AccountPage() {
  const signedIn = await requireActivePlayer("/account");
  const { id, sessionId } = signedIn;
  const [t, { timeAndZone }, player, sessions, previous, exclusion] = await Promise.all([
    getTranslations("pages.account"),
    getFormats(),
    findPlayer(db(), { id }),
    listPlayerSessions(db(), id),
    findPreviousSignIn(db(), signedIn),
    findExclusion(db(), id),
  ]);
  invariant(player, "a signed-in player exists");
  const { username, currency, status, balanceCents, createdAt } = player;

  return (
    <div className="grid gap-6">
      <h1 className="sr-only">{t("title")}</h1>
      {status === "frozen" ? (
        <Alert tone="warning" title={t("frozenTitle")}>
          {t("frozenLead")}
        </Alert>
      ) : null}
      {exclusion ? <ExclusionAlert exclusion={exclusion} /> : null}
      <div className="grid gap-6 md:grid-cols-2">
        <Card className="grid content-start gap-4">
          <div className="grid gap-1">
            <h2 className="text-sm font-semibold text-muted">{t("balance")}</h2>
            <LiveBalance
              initial={{ balanceCents: balanceCents.toString(), currency }}
              isAnnounced={false}
              className="font-display text-4xl font-extrabold tracking-tight text-brass tabular-nums"
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href="/">{t("play")}</ButtonLink>
            <ButtonLink href="/account/history" variant="secondary">
              {t("statement")}
            </ButtonLink>
            <ButtonLink href="/account/limits" variant="secondary">
              {t("limits")}
            </ButtonLink>
          </div>
        </Card>
        <Card>
          <CardHeader title={t("details")} />
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-3 text-sm">
            <dt className="text-muted">{t("username")}</dt>
            <dd className="font-semibold break-all">
              <bdi>{username}</bdi>
            </dd>
            <dt className="text-muted">{t("status")}</dt>
            <dd>
              {status === "frozen" ? <Badge tone="info">{t("frozen")}</Badge> : <Badge tone="win">{t("active")}</Badge>}
            </dd>
            <dt className="text-muted">{t("currency")}</dt>
            <dd className="font-semibold">{currency}</dd>
            <dt className="text-muted">{t("since")}</dt>
            <dd>
              <time dateTime={createdAt.toISOString()}>{timeAndZone(createdAt)}</time>
            </dd>
          </dl>
        </Card>
      </div>
      <Card>
        <CardHeader
          title={t("sessions")}
          description={<LastSignIn previous={previous} />}
          actions={
            sessions.length > 1 ? (
              <form action={endOtherSessionsAction}>
                <SubmitButton variant="secondary" size="sm">
                  {t("endOthers")}
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
