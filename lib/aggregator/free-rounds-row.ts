import { z } from "zod";
import { parseWireTime, rowsOf, WireCount, WireFlag, WireText } from "./wire-fields";

/** One grant of free rounds as the aggregator keeps it. */
export interface FreeRoundsRow {
  /** The aggregator's own id of the grant. */
  id: string;
  /** The game's `id_hash`. */
  gameId: string;
  rounds: number;
  performedCount: number;
  /** What the rounds have won so far; null when the row does not say. */
  wonCents: bigint | null;
  /** Null when the row does not say. */
  betLevel: number | null;
  currency: string | null;
  /** Null when the row does not say. */
  createdAt: Date | null;
  /** Null when the row does not say. */
  expiresAt: Date | null;
  /** Rounds are left, and may still be played. */
  isActive: boolean;
}

const Row = z
  .object({
    id: WireText,
    game_id: WireText,
    freespins: WireCount,
    freespins_performed: WireCount.nullish(),
    freespins_wallet: WireCount.nullish().catch(null),
    bet_level: WireCount.nullish().catch(null),
    currency: WireText.nullish().catch(null),
    valid_until: z.unknown().optional(),
    created_at: z.unknown().optional(),
    active: z.unknown().optional(),
  })
  .transform((row): FreeRoundsRow => {
    const performedCount = row.freespins_performed ?? 0;
    const expiresAt = parseWireTime(row.valid_until);
    const hasRoundsLeft = performedCount < row.freespins && (expiresAt === null || expiresAt.getTime() > Date.now());

    return {
      id: row.id,
      gameId: row.game_id,
      rounds: row.freespins,
      performedCount,
      wonCents: typeof row.freespins_wallet === "number" ? BigInt(row.freespins_wallet) : null,
      betLevel: row.bet_level ?? null,
      currency: row.currency ?? null,
      createdAt: parseWireTime(row.created_at),
      expiresAt,
      isActive: row.active === undefined || row.active === null ? hasRoundsLeft : WireFlag.parse(row.active),
    };
  });

/**
 * Reads the answer of getFreeRounds.
 *
 * @returns Null when any row cannot be read: rounds are compared before they are granted
 *   again, and a row left out could be the one that was granted already.
 *
 * Source: rows seen at siblings of the aggregator's API; the contract shows none.
 */
export function parseFreeRounds(response: unknown): FreeRoundsRow[] | null {
  const parsed = z.array(Row).safeParse(rowsOf(response));

  return parsed.success ? parsed.data : null;
}

const Added = z.object({
  id: WireText.nullish().catch(null),
  valid_until: z.unknown().optional(),
});

/** What addFreeRounds says of the grant it made; each is null where it says nothing. */
export interface AddedFreeRounds {
  id: string | null;
  expiresAt: Date | null;
}

/** Reads the answer of addFreeRounds. Rounds were granted whatever it holds, so nothing in it is required. */
export function parseAddedFreeRounds(response: unknown): AddedFreeRounds {
  const row = Added.safeParse(Array.isArray(response) ? response[0] : response);
  if (!row.success) return { id: null, expiresAt: null };

  return { id: row.data.id ?? null, expiresAt: parseWireTime(row.data.valid_until) };
}
