import { KeysetPager } from "@/components/admin/keyset-pager";
import { RoundsTable } from "@/components/admin/rounds-table";
import { textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listRounds } from "@/lib/reports";
import type { ViewProps } from "./view-props";

/** The player's rounds, the one that moved last first. */
export async function RoundsView({ player, path, search }: ViewProps) {
  const before = textParam(search.before);
  const { rows, next } = await listRounds(db(), { playerId: player.id, before });

  return (
    <>
      {rows.length > 0 ? (
        <RoundsTable rows={rows} currency={player.currency} />
      ) : (
        <EmptyState title="No rounds">This player has not played yet.</EmptyState>
      )}
      <KeysetPager
        label="Rounds by time"
        isFirst={!before}
        firstHref={withParams(path, { view: "rounds" })}
        nextHref={next && withParams(path, { view: "rounds", before: next })}
      />
    </>
  );
}
