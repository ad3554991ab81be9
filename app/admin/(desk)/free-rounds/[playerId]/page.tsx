import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { PageHeader } from "@/components/admin/page-header";
import { PlayerStatusBadge } from "@/components/admin/player-status-badge";
import { Section } from "@/components/admin/section";
import { ButtonLink } from "@/components/ui/button-link";
import { Spinner } from "@/components/ui/spinner";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findPlayer } from "@/lib/players";
import { Comparison } from "./comparison";

export const metadata: Metadata = { title: "Free rounds compared" };

export default async function ComparePage({ params }: { params: Promise<{ playerId: string }> }) {
  const { playerId } = await params;
  await requirePermission("free-rounds.view", `/admin/free-rounds/${playerId}`);
  const player = await findPlayer(db(), { id: playerId });
  if (!player) notFound();

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            Free rounds of {player.username}
            <PlayerStatusBadge status={player.status} />
          </span>
        }
        description="Our grants beside what the aggregator says it keeps, asked for just now."
        actions={
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`/admin/players/${player.id}`} variant="secondary" size="sm">
              Player
            </ButtonLink>
            <ButtonLink href={`/admin/free-rounds?player=${player.id}`} variant="secondary" size="sm">
              Award
            </ButtonLink>
          </div>
        }
      />
      <Section title="Ours against the aggregator's">
        <Suspense fallback={<Asking />}>
          <Comparison player={player} />
        </Suspense>
      </Section>
    </>
  );
}

// The aggregator may take seconds; the page says so instead of staying blank.
function Asking() {
  return (
    <p className="flex items-center gap-2 py-6 text-sm text-muted">
      <Spinner label="Asking the aggregator" />
      Asking the aggregator…
    </p>
  );
}
