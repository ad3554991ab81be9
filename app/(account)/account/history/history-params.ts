import { STATEMENT_FILTERS, type StatementSearch } from "@/lib/players";
import { type Param, periodFields, readPeriod, withQuery } from "../period-params";

/** What stands in the address of the history page; anything odd is left out of account. */
export type HistoryParams = Partial<Record<"show" | "round" | "from" | "to" | "before" | "after", Param>>;

type HistorySearch = Omit<StatementSearch, "playerId" | "limit">;

const MAX_ROUND_LENGTH = 200;

/** Reads the address. */
export function readHistoryParams({ show, round, before, after, ...days }: HistoryParams): HistorySearch {
  const filter = STATEMENT_FILTERS.find((each) => each === show);
  const [older, newer] = [readVersion(before), readVersion(after)];

  return {
    ...readPeriod(days),
    ...(filter !== undefined && { filter }),
    ...(typeof round === "string" && round !== "" && round.length <= MAX_ROUND_LENGTH && { roundId: round }),
    ...(older !== undefined && { before: older }),
    ...(newer !== undefined && { after: newer }),
  };
}

/** Writes the address of a page of the statement, or of its export. */
export function historyHref(search: HistorySearch, path = "/account/history"): string {
  const { filter, roundId, before, after } = search;

  return withQuery(path, {
    ...{ show: filter, round: roundId, ...periodFields(search) },
    ...{ before: before?.toString(), after: after?.toString() },
  });
}

function readVersion(text: Param): bigint | undefined {
  return typeof text === "string" && /^\d{1,18}$/.test(text) ? BigInt(text) : undefined;
}
