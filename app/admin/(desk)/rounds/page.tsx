import type { Metadata } from "next";
import { ExploredRoundsTable } from "@/components/admin/explored-rounds-table";
import { FilterButton } from "@/components/admin/filter-button";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkTabs } from "@/components/admin/link-tabs";
import { NothingFound } from "@/components/admin/nothing-found";
import { PageHeader } from "@/components/admin/page-header";
import { TimeRangeFields } from "@/components/admin/time-range-fields";
import { utcFieldText, utcParam } from "@/components/admin/utc-param";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { ROUND_PICK_WORDS } from "@/components/admin/words";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { exploreRounds, ROUND_PICKS } from "@/lib/reports";

export const metadata: Metadata = { title: "Rounds" };

const PATH = "/admin/rounds";

export default async function RoundsPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("ledger.view", PATH);
  const params = await searchParams;
  const [from, to] = [utcParam(params.from), utcParam(params.to)];
  const pick = choiceParam(params.pick, ROUND_PICKS);
  const filters = {
    player: textParam(params.player),
    round: textParam(params.round),
    game: textParam(params.game),
    from: utcFieldText(from),
    to: utcFieldText(to),
  };
  const before = textParam(params.before);
  const { rows, next } = await exploreRounds(db(), {
    ...{ pick, username: filters.player?.toLowerCase(), roundId: filters.round, gameId: filters.game },
    ...{ from, to, before },
  });

  return (
    <>
      <PageHeader
        title="Rounds"
        description="Plays of all players, the one opened last first. A late win came more than ten minutes after its bet; a big one is 1,000.00 or more."
      />
      <LinkTabs
        label="Which rounds"
        tabs={[undefined, ...ROUND_PICKS].map((each) => ({
          name: each ? ROUND_PICK_WORDS[each] : "All",
          href: withParams(PATH, { ...filters, pick: each }),
          isCurrent: each === pick,
        }))}
      />
      <FilterForm action={PATH} values={{ ...filters, pick }}>
        {pick ? <input type="hidden" name="pick" value={pick} /> : null}
        <FilterText label="Player" name="player" value={filters.player} />
        <FilterText label="Round id" name="round" value={filters.round} />
        <FilterText label="Game id" name="game" value={filters.game} />
        <TimeRangeFields from={from} to={to} />
        <FilterButton />
      </FilterForm>
      {rows.length > 0 ? (
        <ExploredRoundsTable rows={rows} />
      ) : (
        <NothingFound path={PATH} many="rounds" isFiltered={pick !== undefined || Object.values(filters).some(Boolean)}>
          Rounds appear with the first bet.
        </NothingFound>
      )}
      <KeysetPager
        label="Rounds by time"
        isFirst={!before}
        firstHref={withParams(PATH, { ...filters, pick })}
        nextHref={next && withParams(PATH, { ...filters, pick, before: next })}
      />
    </>
  );
}
