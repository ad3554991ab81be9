import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { PlayerActions } from "@/components/admin/player-actions";
import { PlayerStatusBadge } from "@/components/admin/player-status-badge";
import { UtcTime } from "@/components/admin/utc-time";
import { choiceParam, type SearchParams, withParams } from "@/components/admin/with-params";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { findPlayer } from "@/lib/players";
import { adjustBalanceAction, changeStatusAction } from "./actions";
import { AuditView } from "./audit-view";
import { CallsView } from "./calls-view";
import { FreeRoundsView } from "./free-rounds-view";
import { LedgerView } from "./ledger-view";
import { RoundsView } from "./rounds-view";

const VIEWS = {
  ledger: { name: "Ledger", View: LedgerView },
  rounds: { name: "Rounds", View: RoundsView },
  calls: { name: "Calls", View: CallsView },
  "free-rounds": { name: "Free rounds", View: FreeRoundsView },
  audit: { name: "Audit trail", View: AuditView },
} as const;
const VIEW_NAMES = ["ledger", "rounds", "calls", "free-rounds", "audit"] as const satisfies (keyof typeof VIEWS)[];

// The head and the page ask for the same player.
const playerOf = cache((id: string) => findPlayer(db(), { id }));

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  await requirePermission("players.view", `/admin/players/${id}`);
  const player = await playerOf(id);

  return { title: player?.username ?? "Player unknown" };
}

export default async function PlayerPage({ params, searchParams }: Props) {
  const { id } = await params;
  const staff = await requirePermission("players.view", `/admin/players/${id}`);
  const search = await searchParams;
  const player = await playerOf(id);
  if (!player) notFound();

  const path = `/admin/players/${player.id}`;
  const current = choiceParam(search.view, VIEW_NAMES) ?? "ledger";
  const { View } = VIEWS[current];

  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <span className="break-all">{player.username}</span>
            <PlayerStatusBadge status={player.status} />
          </span>
        }
        description={
          <>
            Created <UtcTime at={player.createdAt} /> UTC ·{" "}
            <code className="font-mono text-xs break-all">{player.id}</code>
          </>
        }
        actions={
          <PlayerActions
            player={{
              id: player.id,
              username: player.username,
              currency: player.currency,
              status: player.status,
              balanceCents: String(player.balanceCents),
            }}
            requestId={newId()}
            adjustBalance={staff.permissions.has("players.adjust") ? adjustBalanceAction : null}
            changeStatus={staff.permissions.has("players.status") ? changeStatusAction : null}
          />
        }
      />
      <p className="grid w-fit gap-0.5 rounded-card border border-line bg-surface px-4 py-3">
        <span className="text-xs font-semibold text-muted">Balance</span>
        <span className="font-display text-2xl font-bold tabular-nums">
          {formatCents(player.balanceCents, player.currency)}
        </span>
      </p>
      <LinkTabs
        label="About this player"
        tabs={VIEW_NAMES.map((view) => ({
          name: VIEWS[view].name,
          href: withParams(path, { view: view === "ledger" ? null : view }),
          isCurrent: view === current,
        }))}
      />
      <View player={player} path={path} search={search} />
    </>
  );
}
