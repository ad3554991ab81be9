import type { Db, Prisma } from "@/lib/db";
import type { LimitInForce, LimitKey, PlayerLimit } from "./player-limit";

type Row = Prisma.PlayerLimitGetPayload<Record<never, never>>;

/** A player's limit as it stands at a moment; null when there is none. A change whose time has come stands. */
export async function findLimit(
  tx: Db,
  { playerId, kind, period }: LimitKey & { playerId: string },
  now: Date,
): Promise<LimitInForce | null> {
  const row = await tx.playerLimit.findUnique({ where: { playerId_kind_period: { playerId, kind, period } } });

  return row && inForce(row, now);
}

/** Stores a limit and the change of it that waits. */
export async function storeLimit(tx: Db, playerId: string, { limit, pending }: LimitInForce, now: Date): Promise<void> {
  const { kind, period } = limit;
  const { amountCents: pendingAmountCents, minutes: pendingMinutes } = numbersOf(pending?.limit ?? null);
  const pendingNeedsConfirming = pending?.needsConfirming ?? false;
  const change = { pendingFrom: pending?.from ?? null, pendingAmountCents, pendingMinutes, pendingNeedsConfirming };
  const data = { ...numbersOf(limit), ...change };
  await tx.playerLimit.upsert({
    where: { playerId_kind_period: { playerId, kind, period } },
    create: { playerId, kind, period, ...data, createdAt: now },
    // While a change waits, the limit is as old as it was.
    update: pending ? data : { ...data, createdAt: now },
  });
}

/** What a stored row says at a moment; null when its limit has ended. */
export function inForce(row: Row, now: Date): LimitInForce | null {
  const stored = toLimit(row, row);
  const next = toLimit(row, { amountCents: row.pendingAmountCents, minutes: row.pendingMinutes });
  const { pendingFrom: from, pendingNeedsConfirming: needsConfirming } = row;
  if (from && from <= now && !needsConfirming) return next && { limit: next, pending: null };

  return (
    stored && {
      limit: stored,
      pending: from && { from, limit: next, ...(needsConfirming && { needsConfirming }) },
    }
  );
}

function toLimit(
  { kind, period }: Pick<Row, "kind" | "period">,
  { amountCents, minutes }: Pick<Row, "amountCents" | "minutes">,
): PlayerLimit | null {
  if (kind === "session") return minutes === null ? null : { kind, period: "session", minutes };

  return amountCents === null || period === "session" ? null : { kind, period, amountCents };
}

function numbersOf(limit: PlayerLimit | null): { amountCents: bigint | null; minutes: number | null } {
  if (limit?.kind === "session") return { amountCents: null, minutes: limit.minutes };

  return { amountCents: limit?.amountCents ?? null, minutes: null };
}
