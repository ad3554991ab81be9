import { recordAudit } from "@/lib/audit";
import type { Db } from "@/lib/db";
import { ok, type Result, refused } from "@/lib/result";
import { listOfType, POPULAR_LIST } from "./place-pins";

/** A game's place in a row of the lobby, as wished. */
export interface PinWish {
  gameId: string;
  /** `popular`, or the row of the game's own type. */
  list: string;
  /** From 1 to `PIN_SLOTS`; null takes the pin away. */
  slot: number | null;
  reason: string;
  /** `operator:<username>` or `cli`. */
  actor: string;
  requestId?: string;
}

/** Where a game can be pinned, and what stands there now. */
export interface PinBoard {
  list: string;
  /** This game's own slot. */
  slot: number | null;
  /** Slots other games have, and their names. */
  taken: { slot: number; name: string }[];
}

/** The rows a game can be pinned in. */
export async function listPinBoards(db: Db, game: { idHash: string; type: string }): Promise<PinBoard[]> {
  const lists = [POPULAR_LIST, listOfType(game.type)];
  const pins = await db.gamePin.findMany({
    where: { list: { in: lists } },
    orderBy: { slot: "asc" },
    select: { list: true, slot: true, gameId: true, game: { select: { name: true } } },
  });

  return lists.map((list) => {
    const own = pins.filter((pin) => pin.list === list);

    return {
      list,
      slot: own.find(({ gameId }) => gameId === game.idHash)?.slot ?? null,
      taken: own.flatMap((pin) => (pin.gameId === game.idHash ? [] : { slot: pin.slot, name: pin.game.name })),
    };
  });
}

/** Fixes a game's place in a row, moves it there, or lets it go. The lobby follows within a second. */
export async function pinGame(
  tx: Db,
  { gameId, list, slot, reason, actor, requestId }: PinWish,
): Promise<Result<null, "GAME_UNKNOWN" | "LIST_UNKNOWN" | "SLOT_TAKEN" | "NOTHING_TO_CHANGE">> {
  // Two who pin at once take turns: else both could find a slot free.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('game-pins'))::text`;
  const game = await tx.game.findUnique({ where: { idHash: gameId }, select: { type: true } });
  if (!game) return refused("GAME_UNKNOWN");
  if (list !== POPULAR_LIST && list !== listOfType(game.type)) return refused("LIST_UNKNOWN");

  const before = await tx.gamePin.findUnique({ where: { list_gameId: { list, gameId } } });
  if ((before?.slot ?? null) === slot) return refused("NOTHING_TO_CHANGE");
  if (slot !== null && (await tx.gamePin.findUnique({ where: { list_slot: { list, slot } } }))) {
    return refused("SLOT_TAKEN");
  }

  await tx.gamePin.deleteMany({ where: { list, gameId } });
  if (slot !== null) await tx.gamePin.create({ data: { list, slot, gameId } });
  await recordAudit(tx, {
    ...{ actor, action: "game.pinned", subject: `game:${gameId}`, reason, ...(requestId && { requestId }) },
    before: { list, slot: before?.slot ?? null },
    after: { list, slot },
  });

  return ok(null);
}
