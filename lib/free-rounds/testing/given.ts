import { vi } from "vitest";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createPlayer } from "@/lib/players";

/** Settings as far as an award reads them. */
export function stubSettings(): void {
  vi.stubEnv("DATABASE_URL", "postgresql://unused");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "s".repeat(32));
  vi.stubEnv("AGGREGATOR_URL", "http://localhost:4000");
  vi.stubEnv("AGGREGATOR_LOGIN", "login");
  vi.stubEnv("AGGREGATOR_PASSWORD", "password");
  vi.stubEnv("PLAYER_SECRET", "p".repeat(32));
  vi.stubEnv("CALLBACK_SALTS", "salt");
}

/** A player of this test's own. */
export async function givenPlayer(db: Db) {
  const username = `f${newId().replaceAll("-", "").slice(-20)}`;
  const created = await createPlayer(db, { username, password: "correct horse", currency: "EUR", actor: "cli" });
  if (!created.ok) throw new Error(created.code);

  return created.value;
}

/** A game with free rounds; its id. */
export async function givenGame(
  db: Db,
  fields: { hasFreeRounds?: boolean; isAvailable?: boolean; isEnabled?: boolean } = {},
) {
  const now = new Date();
  const idHash = `free/${newId()}`;
  await db.game.create({
    data: {
      idHash,
      name: "Free Reel",
      type: "slots",
      studio: "free",
      studioName: "Free",
      imageUrl: null,
      hasFreeRounds: true,
      hasDemo: true,
      raw: {},
      firstSeenAt: now,
      lastSeenAt: now,
      ...fields,
    },
  });

  return idHash;
}

/** Many players at once, named in their order; nobody can sign in as one of them. */
export async function givenPlayers(
  db: Db,
  count: number,
  currency = "EUR",
): Promise<{ id: string; username: string }[]> {
  const batch = newId().replaceAll("-", "").slice(-16);
  const players = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    username: `c${batch}-${index}`,
    currency,
  }));
  await db.player.createMany({ data: players.map((player) => ({ ...player, passwordHash: "none" })) });

  return players;
}
