import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import { adjust, type MoneyCall, openAccount, settle } from "@/lib/wallet";

const POLICY = { unknownRoundRollback: "apply", largeWinCents: 1_000_000n } as const;
const GAMES = ["alpha/One", "alpha/Two", "beta/One", "plain", null] as const;

/** Somebody to play, with money in their pocket. */
export interface Gambler {
  id: string;
  username: string;
  currency: string;
}

/** A new player with 1,000.00 given by hand. */
export async function givenGambler(db: Db, currency: string): Promise<Gambler> {
  const id = newId();
  const username = `g-${randomUUID().slice(0, 18)}`;
  await db.player.create({ data: { id, username, passwordHash: "none", currency } });
  await openAccount(db, { playerId: id, currency });
  await adjustBy(db, id, 100_000n);

  return { id, username, currency };
}

/** Gives or takes by hand. */
export async function adjustBy(db: Db, playerId: string, amountCents: bigint): Promise<void> {
  await adjust(db, { playerId, requestId: randomUUID(), amountCents, reason: "Test", actor: "cli" });
}

/** Rounds at random through the wallet: bets, wins, rollbacks of both, free rounds, and money moved by hand. */
export async function playAtRandom(db: Db, gamblers: readonly Gambler[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const gambler = pick(gamblers);
    await settle(db, roundOf(gambler), { policy: POLICY });
    if (Math.random() < 0.1) await adjustBy(db, gambler.id, pick([500n, -300n]));
  }
}

/** One call of the aggregator, settled by itself. */
export async function play(db: Db, gambler: Gambler, call: Partial<MoneyCall>): Promise<void> {
  await settle(db, [callOf(gambler, call)], { policy: POLICY, timeoutMs: 20_000 });
}

function roundOf(gambler: Gambler): MoneyCall[] {
  const place = { roundId: Math.random() < 0.05 ? null : randomUUID(), gameId: pick(GAMES) };
  const type = Math.random() < 0.15 ? "bonus_fs" : "spin";
  const make = (kind: MoneyCall["kind"], amountCents: bigint, callId: string = randomUUID()) =>
    callOf(gambler, { ...place, kind, amountCents, type, callId });
  const stake = pick([0n, 10n, 250n, 1_000n]);
  const bets = [make("bet", stake), ...(Math.random() < 0.2 ? [make("bet", 50n)] : [])];
  const wins = Math.random() < 0.6 ? [make("win", pick([0n, 5n, 400n, 3_000n]))] : [];
  const undone = (kind: "rollback_bet" | "rollback_win", calls: readonly MoneyCall[]) =>
    Math.random() < 0.15 ? calls.map(({ amountCents, callId }) => make(kind, amountCents, callId)) : [];

  return [...bets, ...wins, ...undone("rollback_win", wins), ...undone("rollback_bet", bets)];
}

function callOf({ username, currency }: Gambler, call: Partial<MoneyCall>): MoneyCall {
  return {
    kind: "bet",
    username,
    currency,
    callId: randomUUID(),
    amountCents: 100n,
    type: "spin",
    roundId: randomUUID(),
    gameId: "alpha/One",
    isRoundFinal: false,
    calledAt: new Date(),
    rawQuery: "",
    ...call,
  };
}

function pick<T>(choices: readonly T[]): T {
  const choice = choices[Math.floor(Math.random() * choices.length)];
  if (choice === undefined) throw new Error("Nothing to pick from");

  return choice;
}
