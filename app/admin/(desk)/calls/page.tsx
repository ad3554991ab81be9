import type { Metadata } from "next";
import { CallLogTable } from "@/components/admin/call-log-table";
import { FilterButton } from "@/components/admin/filter-button";
import { FilterForm } from "@/components/admin/filter-form";
import { FilterText } from "@/components/admin/filter-text";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { NothingFound } from "@/components/admin/nothing-found";
import { PageHeader } from "@/components/admin/page-header";
import { TimeRangeFields } from "@/components/admin/time-range-fields";
import { utcFieldText, utcParam } from "@/components/admin/utc-param";
import { choiceParam, type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { CALL_PICK_WORDS, loggedKindWords } from "@/components/admin/words";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { CALL_PICKS, LOGGED_KINDS, listCallLog } from "@/lib/call-log";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Calls" };

const PATH = "/admin/calls";

export default async function CallsPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("ledger.view", PATH);
  const params = await searchParams;
  const [from, to] = [utcParam(params.from), utcParam(params.to)];
  const filters = {
    player: textParam(params.player),
    call: textParam(params.call),
    round: textParam(params.round),
    game: textParam(params.game),
    kind: choiceParam(params.kind, LOGGED_KINDS),
    pick: choiceParam(params.pick, CALL_PICKS),
    from: utcFieldText(from),
    to: utcFieldText(to),
  };
  const before = textParam(params.before);
  const { rows, next } = await listCallLog(db(), {
    ...{ username: filters.player?.toLowerCase(), callId: filters.call, roundId: filters.round },
    ...{ gameId: filters.game, kind: filters.kind, pick: filters.pick, from, to, before },
  });
  const isFiltered = Object.values(filters).some(Boolean);

  return (
    <>
      <PageHeader
        title="Calls"
        description="Every callback that reached the endpoint and what it was answered, its key hidden. The ledger is the truth; this is the evidence beside it."
      />
      <FilterForm action={PATH} values={filters}>
        <FilterText label="Player" name="player" value={filters.player} />
        <FilterText label="Call id" name="call" value={filters.call} />
        <FilterText label="Round id" name="round" value={filters.round} />
        <FilterText label="Game id" name="game" value={filters.game} />
        <Select label="Asked for" name="kind" defaultValue={filters.kind ?? ""} fieldClassName="w-full sm:w-44">
          <option value="">Anything</option>
          {LOGGED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {loggedKindWords(kind)}
            </option>
          ))}
        </Select>
        <Select label="Only" name="pick" defaultValue={filters.pick ?? ""} fieldClassName="w-full sm:w-64">
          <option value="">All calls</option>
          {CALL_PICKS.map((pick) => (
            <option key={pick} value={pick}>
              {CALL_PICK_WORDS[pick]}
            </option>
          ))}
        </Select>
        <TimeRangeFields from={from} to={to} />
        <FilterButton />
      </FilterForm>
      {rows.length > 0 ? (
        <CallLogTable rows={rows} />
      ) : (
        <NothingFound path={PATH} many="calls" isFiltered={isFiltered}>
          The aggregator has not called yet. Calls appear here a second after their answer.
        </NothingFound>
      )}
      <KeysetPager
        label="Calls by time"
        isFirst={!before}
        firstHref={withParams(PATH, filters)}
        nextHref={next && withParams(PATH, { ...filters, before: next })}
      />
    </>
  );
}
