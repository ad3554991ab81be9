import { type Db, inTransaction } from "@/lib/db";
import type { Result } from "@/lib/result";
import * as secondFactor from "@/lib/second-factor";
import { noteChange, PLAYER_ACTOR } from "./note-change";

export type { SecondFactor } from "@/lib/second-factor";

/** Tells how a player's second step stands; null when there is none. */
export function findSecondFactor(db: Db, { id, username }: { id: string; username: string }) {
  return secondFactor.findSecondFactor(db, { playerId: id }, username);
}

/** Makes a new secret, which is not asked for before a code of it was typed. Refused when the second step is on. */
export function beginSecondFactor(db: Db, playerId: string) {
  return secondFactor.beginSecondFactor(db, { playerId });
}

/**
 * Turns the second step on with a first code of the new secret.
 *
 * @returns The recovery codes, to be shown once.
 */
export async function confirmSecondFactor(
  db: Db,
  { playerId, code }: { playerId: string; code: string },
): Promise<Result<string[], "CODE_WRONG">> {
  return inTransaction(db, async (tx) => {
    const confirmed = await secondFactor.confirmSecondFactor(tx, { playerId }, code);
    if (confirmed.ok) await note(tx, playerId, { isOn: true });

    return confirmed;
  });
}

/**
 * Checks a player's second step: a code of the app, or a recovery code. Either is taken once.
 *
 * @returns SECOND_FACTOR_OFF when the player has none: then nothing is to be checked.
 */
export function verifySecondFactor(db: Db, { playerId, code }: { playerId: string; code: string | null }) {
  return secondFactor.verifySecondFactor(db, { playerId }, code);
}

/** Gives a new set of recovery codes; the old ones open nothing any more. */
export function renewRecoveryCodes(db: Db, playerId: string): Promise<string[]> {
  return secondFactor.renewRecoveryCodes(db, { playerId });
}

/** Takes the second step away, or what was set up of it so far. */
export async function removeSecondFactor(db: Db, playerId: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const wasOn = await secondFactor.removeSecondFactor(tx, { playerId });
    if (wasOn) await note(tx, playerId, { isOn: false });
  });
}

function note(tx: Db, playerId: string, after: { isOn: boolean }): Promise<void> {
  const before = { isOn: !after.isOn };

  return noteChange(tx, { playerId, action: "player.second-factor", actor: PLAYER_ACTOR, before, after });
}
