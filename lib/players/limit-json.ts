import type { Prisma } from "@/lib/db";
import type { LimitInForce, PlayerLimit } from "./player-limit";

/** A limit as the audit trail keeps it: cents as text, times as ISO text. */
export function limitJson({ limit, pending }: LimitInForce): Prisma.InputJsonObject {
  const change = pending && { from: pending.from.toISOString(), limit: pending.limit && numbersJson(pending.limit) };

  return { ...numbersJson(limit), pending: change };
}

function numbersJson(limit: PlayerLimit): Prisma.InputJsonObject {
  return limit.kind === "session" ? { ...limit } : { ...limit, amountCents: String(limit.amountCents) };
}
