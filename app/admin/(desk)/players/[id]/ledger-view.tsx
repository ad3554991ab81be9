import { KeysetPager } from "@/components/admin/keyset-pager";
import { LedgerTable } from "@/components/admin/ledger-table";
import { LinkPills } from "@/components/admin/link-pills";
import { choiceParam, textParam, withParams } from "@/components/admin/with-params";
import { POSTING_WORDS } from "@/components/admin/words";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listPostings, POSTING_KINDS } from "@/lib/reports";
import { BalanceAt } from "./balance-at";
import type { ViewProps } from "./view-props";

/** The player's postings, by kind if wanted. */
export async function LedgerView({ player, path, search }: ViewProps) {
  const kind = choiceParam(search.kind, POSTING_KINDS);
  const before = textParam(search.before);
  const { rows, next } = await listPostings(db(), { playerId: player.id, kind, before });

  return (
    <>
      <BalanceAt player={player} path={path} at={textParam(search.at)} />
      <LinkPills
        label="Kind of posting"
        pills={[
          { name: "All", href: path, isCurrent: !kind },
          ...POSTING_KINDS.map((each) => ({
            name: POSTING_WORDS[each],
            href: withParams(path, { kind: each }),
            isCurrent: each === kind,
          })),
        ]}
      />
      {rows.length > 0 ? (
        <LedgerTable rows={rows} currency={player.currency} />
      ) : (
        <EmptyState title="No postings">
          {kind ? "Nothing of this kind was booked for this player." : "Nothing was booked for this player yet."}
        </EmptyState>
      )}
      <KeysetPager
        label="Ledger by time"
        isFirst={!before}
        firstHref={withParams(path, { kind })}
        nextHref={next && withParams(path, { kind, before: next })}
      />
    </>
  );
}
