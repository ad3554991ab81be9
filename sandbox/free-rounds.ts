import { join } from "node:path";
import { betOfLevel } from "./bet-levels";
import { JsonFile } from "./json-file";
import type { Player } from "./players";

const DAY_MS = 86_400_000;

/** Rounds the house pays for, granted to one player for one game. */
export interface FreeRoundsGrant {
  id: number;
  playerId: string;
  username: string;
  gameIdHash: string;
  rounds: number;
  performed: number;
  /** What the rounds have won so far, in cents. */
  wonCents: number;
  betLevel: number;
  currency: string;
  /** ISO 8601, UTC. */
  validUntil: string;
  createdAt: string;
  isDeleted: boolean;
}

/** The free rounds of all players, kept on disk. */
export class FreeRounds {
  readonly #file: JsonFile<FreeRoundsGrant[]>;

  constructor(dataDir: string) {
    this.#file = new JsonFile<FreeRoundsGrant[]>(join(dataDir, "free-rounds.json"), []);
  }

  /** Adds a grant; asking twice adds two, as the aggregator has no idempotency key here. */
  add(player: Player, gameIdHash: string, rounds: number, betLevel: number, validDays: number): FreeRoundsGrant {
    const now = Date.now();
    const grant: FreeRoundsGrant = {
      id: (this.#file.value.at(-1)?.id ?? 70_000) + 1,
      playerId: player.id,
      username: player.username,
      gameIdHash,
      rounds,
      performed: 0,
      wonCents: 0,
      betLevel,
      currency: player.currency,
      validUntil: new Date(now + validDays * DAY_MS).toISOString(),
      createdAt: new Date(now).toISOString(),
      isDeleted: false,
    };
    this.#file.value.push(grant);
    void this.#file.save();

    return grant;
  }

  list(username: string): FreeRoundsGrant[] {
    return this.#file.value.filter((grant) => grant.username === username);
  }

  /** How many grants each player was given, deleted ones included. */
  countByPlayer(): Record<string, number> {
    const counts = new Map<string, number>();
    for (const { username } of this.#file.value) counts.set(username, (counts.get(username) ?? 0) + 1);

    return Object.fromEntries(counts);
  }

  /** Grants that can still be played in this game, the one that expires first in front. */
  listPlayable(username: string, gameIdHash: string): FreeRoundsGrant[] {
    return this.list(username)
      .filter((grant) => grant.gameIdHash === gameIdHash && isActive(grant))
      .sort((left, right) => left.validUntil.localeCompare(right.validUntil));
  }

  /** Ends the active grants of a game, or of all games; says how many there were. */
  remove(username: string, gameIdHash: string | null): number {
    const doomed = this.list(username).filter(
      (grant) => isActive(grant) && (gameIdHash === null || grant.gameIdHash === gameIdHash),
    );
    for (const grant of doomed) grant.isDeleted = true;
    void this.#file.save();

    return doomed.length;
  }

  /**
   * Takes one round off a grant before its bet is sent, so that a second open
   * game cannot play the same round.
   */
  take(grant: FreeRoundsGrant): void {
    grant.performed += 1;
    void this.#file.save();
  }

  /** Gives a round back whose bet was refused or lost. */
  giveBack(grant: FreeRoundsGrant): void {
    grant.performed -= 1;
    void this.#file.save();
  }

  addWin(grant: FreeRoundsGrant, wonCents: number): void {
    grant.wonCents += wonCents;
    void this.#file.save();
  }

  saved(): Promise<void> {
    return this.#file.save();
  }
}

/** Whether rounds are left that may still be played. */
export function isActive(grant: FreeRoundsGrant): boolean {
  return !grant.isDeleted && grant.performed < grant.rounds && Date.parse(grant.validUntil) > Date.now();
}

/** The bet of one free round, in cents. */
export function grantBetCents(grant: FreeRoundsGrant): number {
  return betOfLevel(grant.betLevel) ?? 0;
}

/** A grant as the API shows it. */
export function freeRoundsRow(grant: FreeRoundsGrant): Record<string, unknown> {
  return {
    id: grant.id,
    player_id: grant.playerId,
    game_id: grant.gameIdHash,
    freespins: grant.rounds,
    freespins_performed: grant.performed,
    freespins_wallet: grant.wonCents,
    bet_level: grant.betLevel,
    currency: grant.currency,
    valid_until: grant.validUntil,
    created_at: grant.createdAt,
    active: isActive(grant),
  };
}
