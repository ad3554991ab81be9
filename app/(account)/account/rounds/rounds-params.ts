import { ROUND_OUTCOMES, type RoundsSearch } from "@/lib/players";
import { type Param, periodFields, readPeriod, withQuery } from "../period-params";

/** What stands in the address of the rounds page; anything odd is left out of account. */
export type RoundsParams = Partial<Record<"from" | "to" | "game" | "outcome" | "after", Param>>;

/** What the rounds are narrowed to. */
export type RoundsFilter = Omit<RoundsSearch, "playerId" | "limit" | "after">;

const MAX_LENGTH = 400;

/** Reads the address. */
export function readRoundsParams(params: RoundsParams): RoundsFilter & { after?: string } {
  const gameId = readText(params.game);
  const after = readText(params.after);
  const outcome = ROUND_OUTCOMES.find((each) => each === params.outcome);

  return {
    ...readPeriod(params),
    ...(gameId !== undefined && { gameId }),
    ...(outcome !== undefined && { outcome }),
    ...(after !== undefined && { after }),
  };
}

/** Writes the address of a page of rounds, or of their export. */
export function roundsHref({ after, ...filter }: RoundsFilter & { after?: string }, path = "/account/rounds"): string {
  const { gameId, outcome } = filter;

  return withQuery(path, { ...periodFields(filter), game: gameId, outcome, after });
}

function readText(text: Param): string | undefined {
  const isFine = typeof text === "string" && text !== "" && text.length <= MAX_LENGTH && !text.includes("\0");

  return isFine ? text : undefined;
}
