import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { JsonFile } from "./json-file";

const LIFETIME_MS = 24 * 3_600_000;
const DEMO_BALANCE_CENTS = 100_000;

/** One opened game. */
export interface GameSession {
  token: string;
  /** Null for a demo, which has no player and never calls back. */
  username: string | null;
  gameIdHash: string;
  currency: string;
  lang: string;
  /** Where Exit leads; null when the operator named none. */
  homeUrl: string | null;
  /** Milliseconds since 1970, UTC. */
  openedAtMs: number;
  roundsPlayed: number;
  /** Fun money in a demo; otherwise what the wallet answered last; null before its first answer. */
  balanceCents: number | null;
}

/** The opened games; kept on disk so that a page in a player's browser survives a restart. */
export class GameSessions {
  readonly #file: JsonFile<Record<string, GameSession>>;
  readonly #busy = new Set<string>();

  constructor(dataDir: string) {
    this.#file = new JsonFile(join(dataDir, "game-sessions.json"), {});
    this.#dropExpired();
  }

  open(details: Pick<GameSession, "username" | "gameIdHash" | "currency" | "lang" | "homeUrl">): GameSession {
    const session: GameSession = {
      ...details,
      token: randomBytes(18).toString("base64url"),
      openedAtMs: Date.now(),
      roundsPlayed: 0,
      balanceCents: details.username === null ? DEMO_BALANCE_CENTS : null,
    };
    this.#dropExpired();
    this.#file.value[session.token] = session;
    void this.#file.save();

    return session;
  }

  find(token: string): GameSession | null {
    const session = Object.hasOwn(this.#file.value, token) ? this.#file.value[token] : undefined;

    return session && isOpen(session) ? session : null;
  }

  /** Runs the work unless this session is already at a round; then null, at once. */
  async exclusively<T>(session: GameSession, work: () => Promise<T>): Promise<T | null> {
    if (this.#busy.has(session.token)) return null;
    this.#busy.add(session.token);
    try {
      return await work();
    } finally {
      this.#busy.delete(session.token);
      void this.#file.save();
    }
  }

  saved(): Promise<void> {
    return this.#file.save();
  }

  #dropExpired(): void {
    for (const session of Object.values(this.#file.value)) {
      if (!isOpen(session)) delete this.#file.value[session.token];
    }
  }
}

function isOpen(session: GameSession): boolean {
  return Date.now() - session.openedAtMs < LIFETIME_MS;
}
