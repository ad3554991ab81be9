import { UserRoundX } from "lucide-react";
import type { Metadata } from "next";
import { KeysetPager } from "@/components/admin/keyset-pager";
import { PageHeader } from "@/components/admin/page-header";
import { ExportPlayers } from "@/components/admin/players/export-players";
import { PlayersFilterForm } from "@/components/admin/players/players-filter-form";
import { PlayersTable } from "@/components/admin/players/players-table";
import { type SearchParams, textParam, withParams } from "@/components/admin/with-params";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePermission } from "@/lib/auth";
import { db } from "@/lib/db";
import { listKnownTags } from "@/lib/players";
import { countPlayers, listPlayerCurrencies, listPlayers, MAX_COUNT } from "@/lib/reports";
import { readPlayersParams } from "./players-params";

export const metadata: Metadata = { title: "Players" };

const PATH = "/admin/players";

export default async function PlayersPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requirePermission("players.view", PATH);
  const params = await searchParams;
  const { fields, filter, order } = readPlayersParams(params);
  const before = textParam(params.before);
  const [{ rows, next }, count, currencies, tags] = await Promise.all([
    listPlayers(db(), { ...filter, ...order, before }),
    countPlayers(db(), filter),
    listPlayerCurrencies(db()),
    listKnownTags(db()),
  ]);
  const { sort: _, direction: __, ...filters } = fields;
  const isNarrowed = Object.keys(filters).some((name) => name !== "match");

  return (
    <>
      <PageHeader
        title="Players"
        actions={
          staff.permissions.has("players.export") ? (
            <ExportPlayers href={withParams(`${PATH}/export`, filters)} isEmpty={count === 0} />
          ) : null
        }
      />
      <PlayersFilterForm path={PATH} fields={fields} currencies={currencies} tags={tags} />
      <p role="status" className="-mb-3 text-sm text-muted">
        {count > MAX_COUNT ? `${MAX_COUNT.toLocaleString("en")}+` : count.toLocaleString("en")}{" "}
        {count === 1 ? "player" : "players"}
      </p>
      {rows.length > 0 ? (
        <PlayersTable rows={rows} path={PATH} fields={fields} />
      ) : (
        <EmptyState
          icon={<UserRoundX aria-hidden="true" />}
          title="No player matches"
          actions={
            isNarrowed ? (
              <ButtonLink href={PATH} variant="secondary" size="sm">
                Show all players
              </ButtonLink>
            ) : null
          }
        >
          {filters.query && filters.match !== "contains"
            ? "The search looks at the beginning of usernames; choose “Contains” to look everywhere in them. A whole player id works too."
            : null}
        </EmptyState>
      )}
      <KeysetPager
        label="Pages of players"
        isFirst={!before}
        firstHref={withParams(PATH, fields)}
        nextHref={next && withParams(PATH, { ...fields, before: next })}
        words={{ first: "First page", next: "Next page" }}
      />
    </>
  );
}
