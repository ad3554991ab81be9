import type { Prisma } from "@/lib/db";
import { invariant } from "@/lib/result";

/** Whether a player may play: a frozen one sees the money but plays not; a closed one cannot sign in. */
export const PLAYER_STATUSES = ["active", "frozen", "closed"] as const;

/** One of `PLAYER_STATUSES`. */
export type PlayerStatus = (typeof PLAYER_STATUSES)[number];

/** A player as pages and reports show one: no password, nothing personal. */
export interface PlayerSummary {
  id: string;
  username: string;
  /** ISO 4217. */
  currency: string;
  status: PlayerStatus;
  balanceCents: bigint;
  createdAt: Date;
}

/** What a query must select for `toPlayerSummary`. */
export const PLAYER_SUMMARY_FIELDS = {
  id: true,
  username: true,
  currency: true,
  status: true,
  createdAt: true,
  account: { select: { balanceCents: true } },
} as const satisfies Prisma.PlayerSelect;

/** Flattens a selected row. */
export function toPlayerSummary(row: Prisma.PlayerGetPayload<{ select: typeof PLAYER_SUMMARY_FIELDS }>): PlayerSummary {
  const { account, ...player } = row;
  invariant(account, `player ${row.id} has an account`);

  return { ...player, balanceCents: account.balanceCents };
}
