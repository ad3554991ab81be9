import { choiceParam, present, textParam } from "@/components/admin/with-params";
import { parseAmount } from "@/lib/money";
import { addDays, PLAYER_STATUSES, parseDay } from "@/lib/players";
import { PLAYER_SORTS, type PlayersFilter, type PlayersQuery, SEEN_CHOICES } from "@/lib/reports";

type Params = Readonly<Record<string, string | string[] | undefined>>;

const FILTERS = [
  ...(["query", "match", "status", "currency", "seen", "tag", "excluded", "exceptions"] as const),
  ...(["balanceFrom", "balanceTo", "createdFrom", "createdTo"] as const),
] as const;

/** The filters of a list of players, by the names of their fields, as the address has them. */
export type PlayersFields = Partial<Record<(typeof FILTERS)[number] | "sort" | "direction", string>>;

/** Reads what of the filters and the order stands in the address; what makes no sense is left out. */
export function readPlayersParams(params: Params): {
  fields: PlayersFields;
  filter: PlayersFilter;
  order: Pick<PlayersQuery, "sort" | "isAscending">;
} {
  const fields: PlayersFields = present(
    Object.fromEntries([...FILTERS, "sort", "direction"].map((name) => [name, textParam(params[name])])),
  );
  const createdTo = dayOf(fields.createdTo);
  const { query, tag, currency } = fields;

  return {
    fields,
    filter: {
      query,
      tag,
      currency,
      match: choiceParam(fields.match, ["begins", "contains"]),
      status: choiceParam(fields.status, PLAYER_STATUSES),
      seen: choiceParam(fields.seen, SEEN_CHOICES),
      balanceFrom: centsOf(fields.balanceFrom),
      balanceTo: centsOf(fields.balanceTo),
      createdFrom: dayOf(fields.createdFrom),
      // The day typed last is meant whole.
      createdTo: createdTo && addDays(createdTo, 1),
      isExcluded: fields.excluded === "yes",
      hasOpenExceptions: fields.exceptions === "open",
    },
    order: {
      sort: choiceParam(fields.sort, PLAYER_SORTS),
      isAscending: fields.direction === "ascending",
    },
  };
}

function centsOf(text: string | undefined): bigint | undefined {
  return text === undefined ? undefined : (parseAmount(text) ?? undefined);
}

function dayOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : (parseDay(text) ?? undefined);
}
