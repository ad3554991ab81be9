import { Gift } from "lucide-react";
import type { Metadata } from "next";
import { AwardFreeRounds } from "@/components/admin/award-free-rounds";
import { GRANT_STANDING_WORDS } from "@/components/admin/grant-words";
import { GrantsTable } from "@/components/admin/grants-table";
import { LinkPills } from "@/components/admin/link-pills";
import { PageHeader } from "@/components/admin/page-header";
import { ResultCount } from "@/components/admin/result-count";
import { Section } from "@/components/admin/section";
import {
  choiceParam,
  pageParam,
  present,
  type SearchParams,
  textParam,
  withParams,
} from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listGrants, MAX_GRANTS_COUNTED } from "@/lib/free-rounds";
import { newId } from "@/lib/ids";
import { findPlayer } from "@/lib/players";
import { awardAction, checkGrantAction, deleteGrantAction, suggestGamesAction, suggestPlayersAction } from "./actions";
import { AreaTabs } from "./area-tabs";
import { playerSuggestion } from "./player-suggestion";

export const metadata: Metadata = { title: "Free rounds" };

const PATH = "/admin/free-rounds";
const PAGE_SIZE = 50;
const STATUSES = ["intended", "granted", "failed", "deleted"] as const;

export default async function FreeRoundsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("free-rounds.view", PATH);
  const params = await searchParams;
  const status = choiceParam(params.status, STATUSES);
  const page = pageParam(params.page);
  const playerId = textParam(params.player);
  const [{ grants, total }, player] = await Promise.all([
    listGrants(db(), { ...present({ status }), page, pageSize: PAGE_SIZE }),
    playerId ? findPlayer(db(), { id: playerId }) : null,
  ]);

  return (
    <>
      <PageHeader
        title="Free rounds"
        description="Rounds the house pays for. What they stake at each bet level is the studio's own, and differs from game to game."
      />
      <AreaTabs current="grants" />
      {staff.permissions.has("free-rounds.award") ? (
        <Section title="Award">
          <AwardFreeRounds
            key={player?.id}
            requestId={newId()}
            player={player && playerSuggestion(player)}
            action={awardAction}
            suggestPlayers={suggestPlayersAction}
            suggestGames={suggestGamesAction}
          />
        </Section>
      ) : null}
      <Section title="Grants">
        <LinkPills
          label="Status"
          pills={[
            { name: "All", href: PATH, isCurrent: !status },
            ...STATUSES.map((each) => ({
              name: GRANT_STANDING_WORDS[each],
              href: withParams(PATH, { status: each }),
              isCurrent: each === status,
            })),
          ]}
        />
        <div className="mt-2 grid gap-6">
          <ResultCount
            count={Math.min(total, MAX_GRANTS_COUNTED)}
            one="grant"
            many={total > MAX_GRANTS_COUNTED ? "grants and more" : "grants"}
          />
          {grants.length > 0 ? (
            <GrantsTable
              rows={grants}
              now={new Date()}
              actions={{
                deleteGrant: staff.permissions.has("free-rounds.cancel") ? deleteGrantAction : null,
                checkGrant: staff.permissions.has("free-rounds.award") ? checkGrantAction : null,
              }}
            />
          ) : (
            <EmptyState icon={<Gift aria-hidden="true" />} title={status ? "None" : "Nothing awarded yet"}>
              {status ? "No grant has this status." : "Grants appear here as soon as one is asked for."}
            </EmptyState>
          )}
          <Pagination
            page={page}
            pageCount={Math.ceil(Math.min(total, MAX_GRANTS_COUNTED) / PAGE_SIZE)}
            hrefOf={(each) => withParams(PATH, { status, page: each > 1 ? each : null })}
          />
        </div>
      </Section>
    </>
  );
}
