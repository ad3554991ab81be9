import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { JsonFile } from "./json-file";

/** A player as an operator announced it. */
export interface Player {
  id: string;
  username: string;
  passwordHash: string;
  currency: string;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** The players of this sandbox, kept on disk. */
export class Players {
  readonly #file: JsonFile<Record<string, Player>>;

  constructor(dataDir: string) {
    this.#file = new JsonFile(join(dataDir, "players.json"), {});
  }

  find(username: string): Player | null {
    return Object.hasOwn(this.#file.value, username) ? (this.#file.value[username] ?? null) : null;
  }

  /** The player with this name and password, or null: the caller never learns which was wrong. */
  authenticate(username: string, password: string): Player | null {
    const player = this.find(username);
    if (!player) return null;

    return timingSafeEqual(Buffer.from(player.passwordHash), Buffer.from(hashPassword(password))) ? player : null;
  }

  create(username: string, password: string, currency: string): Player {
    const player: Player = {
      id: randomUUID(),
      username,
      passwordHash: hashPassword(password),
      currency,
      createdAt: new Date().toISOString(),
    };
    // A name like "__proto__" must become a key like any other.
    Object.defineProperty(this.#file.value, username, {
      value: player,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    void this.#file.save();

    return player;
  }

  saved(): Promise<void> {
    return this.#file.save();
  }
}

/** A plain hash is enough here: these passwords are random secrets between two machines. */
function hashPassword(password: string): string {
  return createHash("sha256").update(password).digest("hex");
}
