import type { Metadata } from "next";
import { ExploredLedgerTable } from "@/components/admin/explored-ledger-table";
import { FilterButton } from "@/components/admin/filter-button";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { utcText } from "@/components/admin/format";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { NothingFound } from "@/components/admin/nothing-found";
import { PageHeader } from "@/components/admin/page-header";
import { TimeRangeFields } from "@/components/admin/time-range-fields";
import { utcFieldText, utcParam } from "@/components/admin/utc-param";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { POSTING_WORDS } from "@/components/admin/words";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { formatCents, parseAmount } from "@/lib/money";
import { findPlayer } from "@/lib/players";
import { balanceAt, explorePostings, POSTING_KINDS } from "@/lib/reports";

export const metadata: Metadata = { title: "Ledger" };

const PATH = "/admin/ledger";

export default async function LedgerPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("ledger.view", PATH);
  const params = await searchParams;
  const [from, to] = [utcParam(params.from), utcParam(params.to)];
  const filters = {
    kind: choiceParam(params.kind, POSTING_KINDS),
    player: textParam(params.player)?.toLowerCase(),
    round: textParam(params.round),
    game: textParam(params.game),
    amount: textParam(params.amount),
    from: utcFieldText(from),
    to: utcFieldText(to),
  };
  const before = textParam(params.before);
  const [{ rows, next }, balance] = await Promise.all([
    explorePostings(db(), {
      ...{ kind: filters.kind, username: filters.player, roundId: filters.round, gameId: filters.game },
      ...{ minAmountCents: parseAmount(filters.amount ?? "") ?? undefined, from, to, before },
    }),
    balanceOf(filters.player, to),
  ]);

  return (
    <>
      <PageHeader
        title="Ledger"
        description="Postings of all players, the newest first. Name a player and a time to see the balance then."
      />
      <FilterForm action={PATH} values={filters}>
        <Select label="Kind" name="kind" defaultValue={filters.kind ?? ""} fieldClassName="w-full sm:w-44">
          <option value="">Any</option>
          {POSTING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {POSTING_WORDS[kind]}
            </option>
          ))}
        </Select>
        <FilterText label="Player" name="player" value={filters.player} />
        <FilterText label="Round id" name="round" value={filters.round} />
        <FilterText label="Game id" name="game" value={filters.game} />
        <FilterText label="Amount at least" name="amount" value={filters.amount} inputMode="decimal" />
        <TimeRangeFields from={from} to={to} />
        <FilterButton />
      </FilterForm>
      {balance ? (
        <p className="grid w-fit gap-0.5 rounded-card border border-line bg-surface px-4 py-3">
          <span className="text-xs font-semibold text-muted">{balance.label}</span>
          <span className="font-display text-xl font-extrabold tabular-nums">{balance.value}</span>
          <span className="text-xs text-muted">{balance.note}</span>
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ExploredLedgerTable rows={rows} />
      ) : (
        <NothingFound path={PATH} many="postings" isFiltered={Object.values(filters).some(Boolean)}>
          Postings appear with the first money that moves.
        </NothingFound>
      )}
      <KeysetPager
        label="Postings by time"
        isFirst={!before}
        firstHref={withParams(PATH, filters)}
        nextHref={next && withParams(PATH, { ...filters, before: next })}
      />
    </>
  );
}

/** What the named player had at the end of the time that is looked at, or has now. */
async function balanceOf(username: string | undefined, to: Date | undefined) {
  const player = username ? await findPlayer(db(), { username }) : null;
  if (!player) return null;

  // The range ends before `to`, and so does the balance.
  const at = to ? new Date(to.getTime() - 1) : new Date();
  const { balanceCents, version } = await balanceAt(db(), { playerId: player.id, at });

  return {
    label: `Balance of ${player.username} ${to ? `before ${utcText(to)} UTC` : "now"}`,
    value: formatCents(balanceCents, player.currency),
    note: version > 0n ? `After posting no. ${version}` : "Before the first posting",
  };
}
