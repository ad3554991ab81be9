import { encode } from "next-auth/jwt";
import { cookieName, realmSecret } from "@/lib/auth/realm";
import { startSession } from "@/lib/auth/sessions";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { adjust, openAccount } from "@/lib/wallet";

/** A player with money and an open session. */
export interface BenchPlayer {
  username: string;
  /** As a browser sends it. */
  cookie: string;
}

const BALANCE_CENTS = 1_000_000n;

/** Makes players who are signed in. Without passwords: hashing so many would take longer than the measuring. */
export async function signInPlayers(db: Db, count: number): Promise<BenchPlayer[]> {
  const players: BenchPlayer[] = [];
  for (let index = 0; index < count; index += 1) players.push(await signInPlayer(db, `bench-${index}`));

  return players;
}

async function signInPlayer(db: Db, username: string): Promise<BenchPlayer> {
  const id = newId();
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  const gift = { requestId: crypto.randomUUID(), amountCents: BALANCE_CENTS, reason: "bench", actor: "bench" };
  await adjust(db, { playerId: id, ...gift });
  const sid = await startSession(db, { playerId: id, passwordHash: "none", userAgent: null });
  const token = await encode({ token: { sub: id, sid }, secret: realmSecret("player") });

  return { username, cookie: `${cookieName("player")}=${token}` };
}
