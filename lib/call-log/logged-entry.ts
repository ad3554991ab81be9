import type { Db } from "@/lib/db";

/** One callback as the log keeps it. What an untrusted one says of itself is believed by nobody. */
export interface LoggedEntry {
  readonly id: string;
  readonly receivedAt: Date;
  readonly method: string;
  readonly sourceAddress: string | null;
  /** The query as sent, its key hidden. */
  readonly maskedQuery: string;
  readonly isTrusted: boolean;
  readonly username: string | null;
  /** The player of that name, where there is one. */
  readonly playerId: string | null;
  readonly kind: string | null;
  readonly type: string | null;
  readonly callId: string | null;
  readonly roundId: string | null;
  readonly gameId: string | null;
  readonly amountCents: bigint | null;
  readonly currency: string | null;
  /** The aggregator's clock. */
  readonly calledAt: Date | null;
  /** Our clock less the aggregator's; null when it told none. */
  readonly clockSkewMs: number | null;
  readonly error: number;
  readonly balanceCents: bigint;
  readonly refusal: string | null;
  readonly problem: string | null;
  readonly isRepeat: boolean;
  readonly durationMs: number;
}

type Row = Omit<LoggedEntry, "maskedQuery" | "playerId" | "clockSkewMs"> & { rawQuery: string };

/** Reads a row of the log. */
export function entryFrom({ rawQuery, ...row }: Row): Omit<LoggedEntry, "playerId"> {
  const clockSkewMs = row.calledAt && row.receivedAt.getTime() - row.calledAt.getTime();

  return { ...row, maskedQuery: rawQuery, clockSkewMs };
}

/** Finds the players that entries name. The log names them as the aggregator does: it has never seen our ids. */
export async function withPlayers(db: Db, entries: readonly Omit<LoggedEntry, "playerId">[]): Promise<LoggedEntry[]> {
  const usernames = [...new Set(entries.flatMap(({ username }) => username ?? []))];
  const players = await db.player.findMany({
    where: { username: { in: usernames } },
    select: { id: true, username: true },
  });
  const idByName = new Map(players.map(({ id, username }) => [username, id]));

  return entries.map((entry) => ({ ...entry, playerId: idByName.get(entry.username ?? "") ?? null }));
}
