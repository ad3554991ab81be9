import type { Db } from "@/lib/db";
import type { ExclusionKind } from "./exclusion";

/** What staff see about a player besides money and play. */
export interface PlayerProfile {
  /** Midnight UTC. */
  dateOfBirth: Date | null;
  termsVersion: string | null;
  termsAcceptedAt: Date | null;
  /** The last sign-in, whatever became of its session. */
  lastSignInAt: Date | null;
  /** The last sign-in or act on a page. */
  lastSeenAt: Date | null;
  lastBetAt: Date | null;
  exclusion: { kind: ExclusionKind; until: Date } | null;
  hasSecondFactor: boolean;
  tags: string[];
}

/** Reads what staff see about a player. */
export async function getPlayerProfile(db: Db, playerId: string, now = new Date()): Promise<PlayerProfile> {
  const row = await db.player.findUniqueOrThrow({
    where: { id: playerId },
    select: {
      dateOfBirth: true,
      termsVersion: true,
      termsAcceptedAt: true,
      lastSeenAt: true,
      excludedUntil: true,
      exclusion: true,
      account: { select: { lastBetAt: true } },
      secondFactor: { select: { confirmedAt: true } },
      tags: { select: { tag: true }, orderBy: { tag: "asc" } },
      // Ids of sessions are UUIDv7, so their order is the order of creation.
      sessions: { select: { createdAt: true }, orderBy: { id: "desc" }, take: 1 },
    },
  });
  const { account, secondFactor, tags, sessions, excludedUntil: until, exclusion: kind, ...profile } = row;

  return {
    ...profile,
    lastSignInAt: sessions[0]?.createdAt ?? null,
    lastBetAt: account?.lastBetAt ?? null,
    exclusion: until && kind && until > now ? { kind, until } : null,
    hasSecondFactor: Boolean(secondFactor?.confirmedAt),
    tags: tags.map(({ tag }) => tag),
  };
}
