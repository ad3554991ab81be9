import { Gift } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AwardedRounds } from "@/components/account/awarded-rounds";
import { FreeRoundsCard } from "@/components/account/free-rounds-card";
import { PageTitle } from "@/components/account/page-title";
import { PastFreeRounds } from "@/components/account/past-free-rounds";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { aggregator } from "@/lib/aggregator";
import { requireActivePlayer } from "@/lib/auth";
import { db } from "@/lib/db";
import { type FreeRoundsInbox, listGrants, listPlayerFreeRounds } from "@/lib/free-rounds";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.freeRounds");

  return { title: t("title") };
}

export default async function FreeRoundsPage() {
  const player = await requireActivePlayer("/account/free-rounds");
  const inbox = await listPlayerFreeRounds(db(), aggregator(), player);
  const t = await getTranslations("pages.freeRounds");

  return (
    <div className="grid gap-6">
      <PageTitle title={t("title")} lead={t("lead")} />
      {inbox.ok ? <Inbox {...inbox.value} currency={player.currency} /> : <OwnRecord playerId={player.id} />}
    </div>
  );
}

function Inbox({ playable, past, currency }: FreeRoundsInbox & { currency: string }) {
  const t = useTranslations("pages.freeRounds");

  return (
    <>
      {playable.length === 0 ? (
        <EmptyState
          icon={<Gift aria-hidden="true" />}
          title={t("none")}
          actions={<ButtonLink href="/">{t("find")}</ButtonLink>}
        >
          {t("noneLead")}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {playable.map((each) => (
            <FreeRoundsCard key={each.id} freeRounds={each} currency={currency} />
          ))}
        </ul>
      )}
      <PastFreeRounds past={past} currency={currency} />
    </>
  );
}

/** What we ourselves know, while the studios' side does not answer. */
async function OwnRecord({ playerId }: { playerId: string }) {
  const { grants } = await listGrants(db(), { playerId, status: "granted", page: 1, pageSize: 50 });
  const now = new Date();
  const t = await getTranslations("pages.freeRounds");

  return (
    <>
      <Alert tone="warning" title={t("silentTitle")}>
        {t("silentLead")}
      </Alert>
      <AwardedRounds grants={grants.filter(({ expiresAt }) => expiresAt > now)} />
    </>
  );
}
