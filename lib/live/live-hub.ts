import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import type { LiveState } from "./live-state";
import type { News } from "./read-live-states";
import { markSeen, newWatch, type Watch } from "./watch";

/** What a hub reads with, and what bounds it. */
export interface LiveHubOptions {
  /** What is new for these watches. */
  read: (watches: readonly Watch[]) => Promise<News[]>;
  /** From the end of one look to the next. Default 250 ms. */
  pollMs?: number;
  /** The same after a failure. Default 2 s. */
  retryMs?: number;
  /** Default 5,000: more would make one look long. */
  maxWatches?: number;
  /** Default 6. */
  maxWatchesPerPlayer?: number;
}

/** Told of each new state; it must neither throw nor wait. */
export type LiveListener = (state: LiveState) => void;

/** Pages often come many at once, as after a restart: they share the first look. */
const FIRST_LOOK_MS = 20;

/**
 * Follows the accounts of all players whose pages listen in this process, with one look at the
 * database for all of them, again and again; none while nobody listens.
 *
 * Looking works alike however many processes there are. Telling by LISTEN/NOTIFY would put a lock of
 * the whole database on the path of every bet.
 */
export class LiveHub {
  readonly #options: Required<LiveHubOptions>;
  readonly #listeners = new Map<Watch, LiveListener>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #isFailing = false;

  constructor(options: LiveHubOptions) {
    this.#options = { pollMs: 250, retryMs: 2_000, maxWatches: 5_000, maxWatchesPerPlayer: 6, ...options };
  }

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  /**
   * Follows one player: the whole state at once, then each change.
   *
   * @param wish.playedSince From when on the result of play counts; null leaves it out.
   * @returns The function that ends it; refused when the player or the process has too many.
   */
  follow(
    wish: { playerId: string; playedSince: Date | null },
    listener: LiveListener,
  ): Result<() => void, "TOO_MANY_STREAMS"> {
    const { maxWatches, maxWatchesPerPlayer } = this.#options;
    if (this.size >= maxWatches || this.#countOf(wish.playerId) >= maxWatchesPerPlayer) {
      return refused("TOO_MANY_STREAMS");
    }

    const watch = newWatch(wish);
    this.#listeners.set(watch, listener);
    this.#lookIn(FIRST_LOOK_MS);

    return ok(() => {
      this.#listeners.delete(watch);
      if (this.size === 0) clearTimeout(this.#timer);
    });
  }

  #countOf(playerId: string): number {
    let count = 0;
    for (const watch of this.#listeners.keys()) if (watch.playerId === playerId) count += 1;

    return count;
  }

  #lookIn(delayMs: number): void {
    if (this.#isLooking) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), delayMs);
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    const isRead = await this.#tellNews();
    this.#isLooking = false;
    if (this.size === 0) return;

    const { pollMs, retryMs } = this.#options;
    if (!isRead) this.#lookIn(retryMs);
    else this.#lookIn(this.#hasNewcomers() ? FIRST_LOOK_MS : pollMs);
  }

  async #tellNews(): Promise<boolean> {
    try {
      for (const { watch, state } of await this.#options.read([...this.#listeners.keys()])) {
        markSeen(watch, state);
        // It may have left while we read.
        this.#listeners.get(watch)?.(state);
      }
      this.#isFailing = false;

      return true;
    } catch (error) {
      // Once for each outage: the next look comes soon.
      if (!this.#isFailing) log.error({ err: error }, "Looking for news of the players failed");
      this.#isFailing = true;

      return false;
    }
  }

  #hasNewcomers(): boolean {
    for (const { seen } of this.#listeners.keys()) if (seen === null) return true;

    return false;
  }
}
