import { Gift } from "lucide-react";
import type { Metadata } from "next";
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

export const metadata: Metadata = { title: "Free rounds" };

export default async function FreeRoundsPage() {
  const player = await requireActivePlayer("/account/free-rounds");
  const inbox = await listPlayerFreeRounds(db(), aggregator(), player);

  return (
    <div className="grid gap-6">
      <PageTitle
        title="Free rounds"
        lead="Rounds the house pays for: they cost you nothing, and what they win is paid into your balance."
      />
      {inbox.ok ? <Inbox {...inbox.value} currency={player.currency} /> : <OwnRecord playerId={player.id} />}
    </div>
  );
}

function Inbox({ playable, past, currency }: FreeRoundsInbox & { currency: string }) {
  return (
    <>
      {playable.length === 0 ? (
        <EmptyState
          icon={<Gift aria-hidden="true" />}
          title="No free rounds right now"
          actions={<ButtonLink href="/">Find a game</ButtonLink>}
        >
          When you are given some, they wait for you here.
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
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

  return (
    <>
      <Alert tone="warning" title="The studios do not answer right now">
        So we cannot say how many rounds are left. None are lost: they wait for you, and the games can be opened as soon
        as the studios are back.
      </Alert>
      <AwardedRounds grants={grants.filter(({ expiresAt }) => expiresAt > now)} />
    </>
  );
}
