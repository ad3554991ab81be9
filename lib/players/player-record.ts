import type { Db } from "@/lib/db";

/** What is kept about a player besides money and play; no secrets. */
export interface PlayerRecord {
  profile: {
    id: string;
    username: string;
    /** ISO 4217. */
    currency: string;
    status: string;
    /** A day, such as `1990-03-27`. */
    dateOfBirth: string | null;
    balanceCents: bigint;
    excludedUntil: Date | null;
    exclusion: string | null;
    termsVersion: string | null;
    termsAcceptedAt: Date | null;
    createdAt: Date;
    hasSecondFactor: boolean;
  };
  signIns: { createdAt: Date; userAgent: string | null; revokedAt: Date | null; expiresAt: Date }[];
  /** What was changed about the player, without what staff wrote about why. */
  changes: { action: string; before: unknown; after: unknown; createdAt: Date }[];
}

/** Reads what is kept about a player, for the player. */
export async function getPlayerRecord(db: Db, playerId: string): Promise<PlayerRecord> {
  const [player, signIns, changes] = await Promise.all([
    db.player.findUniqueOrThrow({
      where: { id: playerId },
      select: {
        id: true,
        username: true,
        currency: true,
        status: true,
        dateOfBirth: true,
        excludedUntil: true,
        exclusion: true,
        termsVersion: true,
        termsAcceptedAt: true,
        createdAt: true,
        account: { select: { balanceCents: true } },
        secondFactor: { select: { confirmedAt: true } },
      },
    }),
    db.session.findMany({
      where: { playerId },
      select: { createdAt: true, userAgent: true, revokedAt: true, expiresAt: true },
      orderBy: { id: "desc" },
    }),
    db.auditEntry.findMany({
      where: { subject: `player:${playerId}` },
      select: { action: true, before: true, after: true, createdAt: true },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  const { account, secondFactor, dateOfBirth, ...profile } = player;

  return {
    profile: {
      ...profile,
      dateOfBirth: dateOfBirth?.toISOString().slice(0, 10) ?? null,
      balanceCents: account?.balanceCents ?? 0n,
      hasSecondFactor: Boolean(secondFactor?.confirmedAt),
    },
    signIns,
    changes,
  };
}
