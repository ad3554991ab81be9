import type { WalletCall } from "./call";
import type { Outcome } from "./outcome";

/** Settles a batch; see `settle`. */
export type SettleBatch = (calls: readonly WalletCall[], deadline: Date) => Promise<Outcome[]>;

/** What bounds a queue. */
export interface QueueOptions {
  settle: SettleBatch;
  /** Told what a batch or a single call failed with. */
  onFailure: (error: unknown, calls: readonly WalletCall[]) => void;
  /** Batches in flight at once; a player's calls always take the same lane. Default 2. */
  lanes?: number;
  /** Calls in one batch at most. Default 100. */
  maxBatch?: number;
  /** Calls waiting at most; one more is turned away at once. Default 2,000. */
  maxWaiting?: number;
  /** How long a call may take before its answer is "not now". Default 2,500 ms: the aggregator waits 3 s. */
  deadlineMs?: number;
}

interface WaitingCall {
  call: WalletCall;
  deadline: Date;
  answer: (outcome: Outcome) => void;
}

interface Lane {
  waiting: WaitingCall[];
  isBusy: boolean;
}

/** Nothing was stored: the repeat of this call is a first call. */
const NOT_NOW: Outcome = { ok: false, code: "WALLET_UNAVAILABLE", balanceCents: 0n };

/**
 * Lets concurrent calls share commits: while one batch commits the next one gathers, so
 * nothing ever waits for a timer. Bounded in length and in time.
 */
export class WalletQueue {
  readonly #options: Required<QueueOptions>;
  readonly #lanes: Lane[];
  #waitingCount = 0;

  constructor(options: QueueOptions) {
    this.#options = { lanes: 2, maxBatch: 100, maxWaiting: 2_000, deadlineMs: 2_500, ...options };
    this.#lanes = Array.from({ length: this.#options.lanes }, () => ({ waiting: [], isBusy: false }));
  }

  /** How many calls wait for their batch just now. */
  get waitingCount(): number {
    return this.#waitingCount;
  }

  /** Settles one call together with those that arrive meanwhile. Never throws. */
  submit(call: WalletCall): Promise<Outcome> {
    if (this.#waitingCount >= this.#options.maxWaiting) return Promise.resolve(NOT_NOW);

    return new Promise((resolve) => {
      const deadline = new Date(Date.now() + this.#options.deadlineMs);
      const timer = setTimeout(() => resolve(NOT_NOW), this.#options.deadlineMs);
      const answer = (outcome: Outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      const lane = this.#laneOf(call);
      lane.waiting.push({ call, deadline, answer });
      this.#waitingCount += 1;
      if (!lane.isBusy) void this.#drain(lane);
    });
  }

  async #drain(lane: Lane): Promise<void> {
    lane.isBusy = true;
    while (lane.waiting.length > 0) {
      const batch = lane.waiting.splice(0, this.#options.maxBatch);
      this.#waitingCount -= batch.length;
      await this.#settle(batch.filter(isInTime));
    }
    lane.isBusy = false;
  }

  /** A batch the database refuses is settled call by call, so that one bad call harms no other. */
  async #settle(batch: readonly WaitingCall[]): Promise<void> {
    const [first] = batch;
    if (!first) return;

    try {
      // The first has waited longest: when it is too late for it, it may be too late for all.
      const outcomes = await this.#options.settle(
        batch.map(({ call }) => call),
        first.deadline,
      );
      batch.forEach(({ answer }, index) => {
        answer(outcomes[index] ?? NOT_NOW);
      });
    } catch (error) {
      this.#options.onFailure(
        error,
        batch.map(({ call }) => call),
      );
      await this.#retrySingly(batch);
    }
  }

  async #retrySingly(batch: readonly WaitingCall[]): Promise<void> {
    for (const { call, deadline, answer } of batch) {
      if (deadline <= new Date()) {
        answer(NOT_NOW);
        continue;
      }
      try {
        const [outcome] = await this.#options.settle([call], deadline);
        answer(outcome ?? NOT_NOW);
      } catch (error) {
        this.#options.onFailure(error, [call]);
        answer(NOT_NOW);
      }
    }
  }

  #laneOf({ username }: WalletCall): Lane {
    let hash = 0;
    for (let index = 0; index < username.length; index += 1) hash = (hash * 31 + username.charCodeAt(index)) >>> 0;
    const lane = this.#lanes[hash % this.#lanes.length];
    if (!lane) throw new Error("a queue has at least one lane");

    return lane;
  }
}

/** The others were answered by their timers. */
function isInTime({ deadline }: WaitingCall): boolean {
  return deadline > new Date();
}
