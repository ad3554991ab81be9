import { STATEMENT_FILTERS, type StatementSearch } from "@/lib/players";

/** What stands in the address of the history page; anything odd is left out of account. */
export type HistoryParams = Partial<Record<"show" | "round" | "before" | "after", string | string[]>>;

type HistorySearch = Pick<StatementSearch, "filter" | "roundId" | "before" | "after">;

const MAX_ROUND_LENGTH = 200;

/** Reads the address. */
export function readHistoryParams({ show, round, before, after }: HistoryParams): HistorySearch {
  const filter = STATEMENT_FILTERS.find((each) => each === show);
  const [older, newer] = [readVersion(before), readVersion(after)];

  return {
    ...(filter !== undefined && { filter }),
    ...(typeof round === "string" && round !== "" && round.length <= MAX_ROUND_LENGTH && { roundId: round }),
    ...(older !== undefined && { before: older }),
    ...(newer !== undefined && { after: newer }),
  };
}

/** Writes the address. */
export function historyHref({ filter, roundId, before, after }: HistorySearch): string {
  const params = new URLSearchParams();
  if (filter !== undefined) params.set("show", filter);
  if (roundId !== undefined) params.set("round", roundId);
  if (before !== undefined) params.set("before", before.toString());
  if (after !== undefined) params.set("after", after.toString());

  return params.size === 0 ? "/account/history" : `/account/history?${params}`;
}

function readVersion(text: string | string[] | undefined): bigint | undefined {
  return typeof text === "string" && /^\d{1,18}$/.test(text) ? BigInt(text) : undefined;
}
