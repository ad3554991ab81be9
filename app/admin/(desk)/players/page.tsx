import { Search, UserRoundX } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { Cell, DataTable, RowHead } from "@/components/admin/data-table";
import { FilterForm } from "@/components/admin/filter-form";
import { amountText } from "@/components/admin/format";
import { PageHeader } from "@/components/admin/page-header";
import { PLAYER_STATUS_WORDS, PlayerStatusBadge } from "@/components/admin/player-status-badge";
import { ResultCount } from "@/components/admin/result-count";
import { UtcTime } from "@/components/admin/utc-time";
import {
  choiceParam,
  pageParam,
  present,
  type SearchParams,
  textParam,
  withParams,
} from "@/components/admin/with-params";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { PLAYER_STATUSES, searchPlayers } from "@/lib/players";

export const metadata: Metadata = { title: "Players" };

const PATH = "/admin/players";
const PAGE_SIZE = 50;

export default async function PlayersPage({ searchParams }: { searchParams: SearchParams }) {
  await requirePermission("players.view", PATH);
  const params = await searchParams;
  const query = textParam(params.query);
  const status = choiceParam(params.status, PLAYER_STATUSES);
  const page = pageParam(params.page);
  const { players, total } = await searchPlayers(db(), {
    ...present({ query, status }),
    page,
    pageSize: PAGE_SIZE,
  });

  return (
    <>
      <PageHeader title="Players" />
      <FilterForm action={PATH} values={{ query, status }}>
        <Input
          label="Username begins with, or id"
          name="query"
          type="search"
          defaultValue={query}
          autoComplete="off"
          spellCheck={false}
          fieldClassName="w-full sm:w-72"
        />
        <Select label="Status" name="status" defaultValue={status ?? ""} fieldClassName="grow sm:grow-0">
          <option value="">Any</option>
          {PLAYER_STATUSES.map((each) => (
            <option key={each} value={each}>
              {PLAYER_STATUS_WORDS[each]}
            </option>
          ))}
        </Select>
        <Button type="submit" variant="secondary">
          <Search aria-hidden="true" className="size-4" />
          Search
        </Button>
      </FilterForm>
      <ResultCount count={total} one="player" many="players" />
      {players.length > 0 ? (
        <DataTable
          label="Players"
          columns={[
            { name: "Username" },
            { name: "Status" },
            { name: "Currency" },
            { name: "Balance", isNumeric: true },
            { name: "Created (UTC)" },
          ]}
        >
          {players.map((player) => (
            <tr key={player.id}>
              <RowHead>
                <Link
                  href={`${PATH}/${player.id}`}
                  className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
                >
                  {player.username}
                </Link>
              </RowHead>
              <Cell>
                <PlayerStatusBadge status={player.status} />
              </Cell>
              <Cell>{player.currency}</Cell>
              <Cell isNumeric>{amountText(player.balanceCents)}</Cell>
              <Cell>
                <UtcTime at={player.createdAt} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      ) : (
        <EmptyState
          icon={<UserRoundX aria-hidden="true" />}
          title="No player matches"
          actions={
            query || status ? (
              <ButtonLink href={PATH} variant="secondary" size="sm">
                Show all players
              </ButtonLink>
            ) : null
          }
        >
          {query ? "The search looks at the beginning of usernames; a whole player id works too." : null}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(each) => withParams(PATH, { query, status, page: each > 1 ? each : null })}
      />
    </>
  );
}
