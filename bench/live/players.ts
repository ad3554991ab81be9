import { signInPlayer } from "@/bin/testing/sign-in";
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
  for (let index = 0; index < count; index += 1) players.push(await givenPlayer(db, `bench-${index}`));

  return players;
}

async function givenPlayer(db: Db, username: string): Promise<BenchPlayer> {
  const id = newId();
  await db.player.create({ data: { id, username, passwordHash: "none", currency: "USD" } });
  await openAccount(db, { playerId: id, currency: "USD" });
  const gift = { requestId: crypto.randomUUID(), amountCents: BALANCE_CENTS, reason: "bench", actor: "bench" };
  await adjust(db, { playerId: id, ...gift });
  const { name, value } = await signInPlayer(db, username);

  return { username, cookie: `${name}=${value}` };
}
