import type { Db } from "@/lib/db";
import { countPlayers, listPlayers, type PlayersFilter, type PlayersQuery } from "@/lib/reports";
import type { DeskFacts } from "./pages";

/** Ways to look for players, the expensive ones among them. */
export const PLAYER_SEARCHES: readonly { name: string; query: (facts: DeskFacts) => PlayersQuery }[] = [
  { name: "the beginning of a name", query: ({ username }) => ({ query: username.slice(0, 4) }) },
  { name: "the middle of a name", query: ({ username }) => ({ query: username.slice(2, 6), match: "contains" }) },
  { name: "a name nobody has", query: () => ({ query: "zzzzqqq", match: "contains" }) },
  { name: "frozen", query: () => ({ status: "frozen" }) },
  { name: "a currency, by balance", query: () => ({ currency: "USD", sort: "balance" }) },
  { name: "a balance", query: () => ({ balanceFrom: 100_000n, balanceTo: 110_000n }) },
  { name: "not seen for a month", query: () => ({ seen: "not-30" }) },
  { name: "with open exceptions", query: () => ({ hasOpenExceptions: true }) },
];

const WARM_UPS = 2;

/** Searches again and again, its page of rows and its count at once as the list does; how long each took, ms. */
export async function timeSearch(db: Db, query: PlayersQuery & PlayersFilter, times: number): Promise<number[]> {
  const timesMs: number[] = [];
  for (let index = -WARM_UPS; index < times; index += 1) {
    const startedAt = performance.now();
    await Promise.all([listPlayers(db, query), countPlayers(db, query)]);
    if (index >= 0) timesMs.push(performance.now() - startedAt);
  }

  return timesMs;
}
