import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExceptionLinks } from "@/components/admin/exception-links";
import { RoundState } from "@/components/admin/explored-rounds-table";
import { FigureList } from "@/components/admin/figure-list";
import { amountText, signedText } from "@/components/admin/format";
import { PageHeader } from "@/components/admin/page-header";
import { RoundLegsTable } from "@/components/admin/round-legs-table";
import { Section } from "@/components/admin/section";
import { PlayerLink, roundHref } from "@/components/admin/trail-links";
import { UtcTime } from "@/components/admin/utc-time";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { Alert } from "@/components/ui/alert";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { findPlayer } from "@/lib/players";
import { findRound } from "@/lib/reports";

export const metadata: Metadata = { title: "Round" };

interface Props {
  params: Promise<{ playerId: string }>;
  searchParams: SearchParams;
}

export default async function RoundPage({ params, searchParams }: Props) {
  const { playerId } = await params;
  const roundId = textParam((await searchParams).round) ?? "";
  await requirePermission("ledger.view", roundHref(playerId, roundId));
  // An id that is no player's must not reach the query of the round.
  const player = await findPlayer(db(), { id: playerId });
  const round = player && (await findRound(db(), { playerId: player.id, roundId }));
  if (!round) notFound();

  const { currency } = round;

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <span className="break-all">Round {round.roundId}</span>
            <RoundState round={round} />
          </span>
        }
        description={
          <span className="flex flex-wrap items-center gap-x-2">
            <PlayerLink id={round.player.id} username={round.player.username} /> played
            <code className="font-mono text-xs break-all">{round.gameId ?? "an unnamed game"}</code>
            from <UtcTime at={round.openedAt} /> to <UtcTime at={round.lastCallAt} /> UTC
          </span>
        }
      />
      <FigureList
        figures={[
          {
            label: `Staked (${currency})`,
            value: amountText(round.betCents),
            note: round.freeBetCents > 0n ? `Free rounds, nominal ${amountText(round.freeBetCents)}` : null,
          },
          { label: "Won", value: amountText(round.winCents) },
          { label: "Rolled back", value: signedText(round.rolledBackCents) },
          { label: "Net for the player", value: signedText(round.netCents) },
        ]}
      />
      {round.isBetHeld ? (
        <Alert tone="warning">
          A rollback came before its bet: a bet of this round that comes late will be refused.
        </Alert>
      ) : null}
      {round.exceptions.length > 0 ? (
        <Section title="Exceptions">
          <ExceptionLinks exceptions={round.exceptions} />
        </Section>
      ) : null}
      <Section title="Legs">
        <RoundLegsTable
          round={round}
          postingHref={withParams("/admin/ledger", { player: round.player.username, round: round.roundId })}
        />
      </Section>
    </>
  );
}
