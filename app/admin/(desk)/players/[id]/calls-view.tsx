import { CallsTable } from "@/components/admin/calls-table";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkPills } from "@/components/admin/link-pills";
import { choiceParam, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listCalls } from "@/lib/reports";
import type { ViewProps } from "./view-props";

/** The aggregator's calls about the player, refused ones included. */
export async function CallsView({ player, path, search }: ViewProps) {
  const answer = choiceParam(search.answer, ["refused"]);
  const before = textParam(search.before);
  const { rows, next } = await listCalls(db(), { playerId: player.id, isRefused: answer === "refused", before });
  const hrefOf = (params: { answer?: string | undefined; before?: string }) =>
    withParams(path, { view: "calls", ...params });

  return (
    <>
      <LinkPills
        label="Answer"
        pills={[
          { name: "All", href: hrefOf({}), isCurrent: !answer },
          { name: "Refused", href: hrefOf({ answer: "refused" }), isCurrent: answer === "refused" },
        ]}
      />
      {rows.length > 0 ? (
        <CallsTable rows={rows} currency={player.currency} />
      ) : (
        <EmptyState title="No calls">
          {answer ? "No call about this player was refused." : "The aggregator has not called about this player yet."}
        </EmptyState>
      )}
      <KeysetPager
        label="Calls by time"
        isFirst={!before}
        firstHref={hrefOf({ answer })}
        nextHref={next && hrefOf({ answer, before: next })}
      />
    </>
  );
}
