import { GrantsTable } from "@/components/admin/grants-table";
import { pageParam, withParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { db } from "@/lib/db";
import { listGrants } from "@/lib/free-rounds";
import { checkGrantAction, deleteGrantAction } from "../../free-rounds/actions";
import type { ViewProps } from "./view-props";

const PAGE_SIZE = 50;

/** The free rounds we awarded to the player. */
export async function FreeRoundsView({ player, path, search }: ViewProps) {
  const page = pageParam(search.page);
  const { grants, total } = await listGrants(db(), { playerId: player.id, page, pageSize: PAGE_SIZE });

  return (
    <>
      <div className="-mb-2 flex flex-wrap gap-2">
        <ButtonLink href={`/admin/free-rounds?player=${player.id}`} variant="secondary" size="sm">
          Award free rounds
        </ButtonLink>
        <ButtonLink href={`/admin/free-rounds/${player.id}`} variant="secondary" size="sm">
          Compare with the aggregator
        </ButtonLink>
      </div>
      {grants.length > 0 ? (
        <GrantsTable
          rows={grants}
          now={new Date()}
          actions={{ deleteGrant: deleteGrantAction, checkGrant: checkGrantAction }}
        />
      ) : (
        <EmptyState title="No free rounds">None were awarded to this player.</EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(each) => withParams(path, { view: "free-rounds", page: each > 1 ? each : null })}
      />
    </>
  );
}
