import { db } from "@/lib/db";
import { listFavourites } from "@/lib/favourites";
import { type Grant, listGrants } from "@/lib/free-rounds";
import {
  getPlayerRecord,
  listLimits,
  listPlayerRounds,
  listStatement,
  type PlayerRound,
  type StatementLine,
} from "@/lib/players";

const ROWS_PER_READ = 500;
const MAX_GRANTS = 10_000;

/**
 * Writes all that is kept about a player as one JSON text, piece by piece. Amounts are text
 * in cents of the player's currency, because JSON knows no big integers; times are UTC.
 */
export async function* writePlayerData({ id }: { id: string }): AsyncGenerator<string> {
  const [record, { limits }, { grants }, favourites] = await Promise.all([
    getPlayerRecord(db(), id),
    listLimits(db(), id),
    listGrants(db(), { playerId: id, page: 1, pageSize: MAX_GRANTS }),
    listFavourites(db(), id),
  ]);
  const head = toJson({ exportedAt: new Date(), ...record, limits, freeRounds: grants.map(withoutStaff), favourites });
  yield `${head.slice(0, -1)},"movements":`;
  yield* writeList(readMovements(id));
  yield `,"rounds":`;
  yield* writeList(readRounds(id));
  yield "}\n";
}

async function* writeList(pages: AsyncGenerator<readonly unknown[]>): AsyncGenerator<string> {
  let isFirst = true;
  yield "[";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield `${isFirst ? "" : ","}${page.map(toJson).join(",")}`;
    isFirst = false;
  }
  yield "]";
}

async function* readMovements(playerId: string): AsyncGenerator<StatementLine[]> {
  let before: bigint | null | undefined;
  while (before !== null) {
    const page = await listStatement(db(), {
      ...{ playerId, limit: ROWS_PER_READ },
      ...(before !== undefined && { before }),
    });
    yield page.lines;
    before = page.older;
  }
}

async function* readRounds(playerId: string): AsyncGenerator<PlayerRound[]> {
  // A round that moves meanwhile would jump to a page already written.
  const to = new Date();
  let after: string | null | undefined;
  while (after !== null) {
    const page = await listPlayerRounds(db(), {
      ...{ playerId, to, limit: ROWS_PER_READ },
      ...(after !== undefined && { after }),
    });
    yield page.rounds;
    after = page.next;
  }
}

/** What staff and the aggregator call a grant is not about the player. */
function withoutStaff({ gameName, rounds, betLevel, status, createdAt, expiresAt, deletedAt }: Grant) {
  return { gameName, rounds, betLevel, status, createdAt, expiresAt, deletedAt };
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === "bigint" ? each.toString() : each));
}
