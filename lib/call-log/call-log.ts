import type { Db } from "@/lib/db";
import { log } from "@/lib/log";
import type { LoggedCall } from "./logged-call";
import { MinuteCounter } from "./minute-figures";
import { type CallLogRow, toRow } from "./to-row";
import { addCallMinutes, insertCallLog } from "./write-call-log";

/** What bounds a call log. */
export interface CallLogOptions {
  /** Calls that may wait to be written; one more is counted as lost. Default 20,000, some 20 MB. */
  maxWaiting?: number;
  /** How long a call may wait to be written. Default 1 s. */
  flushEveryMs?: number;
  /** Rows of one statement. Default 500: shaping them holds up callbacks for a few milliseconds at most. */
  maxBatch?: number;
  /** Tries after which a batch is given up. Default 60: a database away for a minute loses nothing. */
  maxTries?: number;
}

/**
 * Keeps every callback as evidence, out of the way of the answer: `record` notes it in memory and
 * returns; a timer writes what has gathered. What finds no room, or cannot be written, is counted.
 */
export class CallLog {
  readonly #db: Db;
  readonly #options: Required<CallLogOptions>;
  readonly #minutes = new MinuteCounter();
  #waiting: LoggedCall[] = [];
  /** Taken from those waiting, and not written yet. */
  #batch: { rows: CallLogRow[]; tries: number } | null = null;
  #order = 0;
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<boolean> | undefined;

  constructor(db: Db, options: CallLogOptions = {}) {
    this.#db = db;
    this.#options = { maxWaiting: 20_000, flushEveryMs: 1_000, maxBatch: 500, maxTries: 60, ...options };
  }

  /** Notes one answered callback. */
  record(call: LoggedCall): void {
    this.#minutes.add(call);
    if (this.#waiting.length < this.#options.maxWaiting) this.#waiting.push(call);
    else this.#minutes.addLost(call.receivedAt);
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.flushEveryMs).unref();
  }

  /**
   * Writes what waits.
   *
   * @returns Whether all of it was written; what was not is tried again with the next.
   */
  flush(): Promise<boolean> {
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = undefined;
    });

    return this.#flushing;
  }

  /** Writes what waits, for the last time: as far as the database takes it. */
  async stop(): Promise<void> {
    // A flush that is under way may have begun before the last calls came.
    await this.flush();
    await this.flush();
    clearTimeout(this.#timer);
  }

  async #flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      while (this.#nextBatch()) await this.#writeBatch();
      await this.#writeMinutes();

      return true;
    } catch (error) {
      log.warn({ err: error, waiting: this.#waiting.length }, "writing the call log failed; it will be tried again");
      this.#giveUpInTime();
      this.#timer ??= setTimeout(() => void this.flush(), this.#options.flushEveryMs).unref();

      return false;
    }
  }

  #nextBatch(): boolean {
    if (this.#batch) return true;
    if (this.#waiting.length === 0) return false;

    const calls = this.#waiting.splice(0, this.#options.maxBatch);
    this.#batch = { rows: calls.map((call) => toRow(call, this.#order++)), tries: 0 };

    return true;
  }

  async #writeBatch(): Promise<void> {
    if (!this.#batch) return;

    this.#batch.tries += 1;
    await insertCallLog(this.#db, this.#batch.rows);
    this.#batch = null;
  }

  /** What the database never takes must not keep out what comes after it. */
  #giveUpInTime(): void {
    if (!this.#batch || this.#batch.tries < this.#options.maxTries) return;

    for (const { receivedAt } of this.#batch.rows) this.#minutes.addLost(receivedAt);
    log.error({ calls: this.#batch.rows.length }, "a batch of the call log could not be written and is lost");
    this.#batch = null;
  }

  async #writeMinutes(): Promise<void> {
    const minutes = this.#minutes.take();
    try {
      await addCallMinutes(this.#db, minutes);
    } catch (error) {
      this.#minutes.giveBack(minutes);
      throw error;
    }
  }
}
