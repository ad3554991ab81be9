import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LinkTabs } from "@/components/admin/link-tabs";
import { PageHeader } from "@/components/admin/page-header";
import { PlayerStatusBadge } from "@/components/admin/player-status-badge";
import { PlayerActions } from "@/components/admin/players/player-actions";
import { TagsEditor } from "@/components/admin/players/tags-editor";
import { UtcTime } from "@/components/admin/utc-time";
import { choiceParam, type SearchParams, withParams } from "@/components/admin/with-params";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { findPlayer, getPlayerProfile, listKnownTags } from "@/lib/players";
import type { Permission } from "@/lib/staff";
import { addTagAction, removeTagAction } from "./actions/file";
import { adjustBalanceAction } from "./actions/money";
import { changeStatusAction, makePasswordLinkAction } from "./actions/standing";
import { AuditView } from "./audit-view";
import { CallsView } from "./calls-view";
import { FreeRoundsView } from "./free-rounds-view";
import { LedgerView } from "./ledger-view";
import { NotesView } from "./notes-view";
import { PlayerNotices } from "./player-notices";
import { ProfileFigures } from "./profile-figures";
import { ProtectionView } from "./protection-view";
import { RoundsView } from "./rounds-view";
import { SessionsView } from "./sessions-view";

const VIEWS = {
  ledger: { name: "Ledger", View: LedgerView },
  rounds: { name: "Rounds", View: RoundsView },
  calls: { name: "Calls", View: CallsView },
  "free-rounds": { name: "Free rounds", View: FreeRoundsView },
  protection: { name: "Protection", View: ProtectionView },
  sessions: { name: "Sessions", View: SessionsView },
  notes: { name: "Notes", View: NotesView },
  audit: { name: "Changes", View: AuditView },
} as const;
const VIEW_NAMES = [
  ...(["ledger", "rounds", "calls", "free-rounds"] as const),
  ...(["protection", "sessions", "notes", "audit"] as const),
] as const satisfies (keyof typeof VIEWS)[];

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
  const may = (permission: Permission) => staff.permissions.has(permission);
  const [profile, knownTags] = await Promise.all([
    getPlayerProfile(db(), player.id),
    may("players.edit") ? listKnownTags(db()) : [],
  ]);
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
            approvalCents={String(env().ADJUSTMENT_APPROVAL_CENTS)}
            adjustBalance={may("players.adjust") ? adjustBalanceAction : null}
            changeStatus={may("players.status") ? changeStatusAction : null}
            makePasswordLink={may("players.password") ? makePasswordLinkAction : null}
          />
        }
      />
      <TagsEditor
        playerId={player.id}
        tags={profile.tags}
        knownTags={knownTags}
        actions={may("players.edit") ? { add: addTagAction, remove: removeTagAction } : null}
      />
      <PlayerNotices player={player} profile={profile} staff={staff} />
      <ProfileFigures player={player} profile={profile} />
      <LinkTabs
        label="About this player"
        tabs={VIEW_NAMES.map((view) => ({
          name: VIEWS[view].name,
          href: withParams(path, { view: view === "ledger" ? null : view }),
          isCurrent: view === current,
        }))}
      />
      <View player={player} profile={profile} staff={staff} path={path} search={search} />
    </>
  );
}
