import { join } from "node:path";
import { note } from "../events";
import { JsonFile } from "../json-file";
import type { CallbackSender } from "./sender";
import type { WalletAnswer, WalletCall } from "./wallet-call";

/** A call that must arrive, however long it takes. */
export interface PendingCall {
  call: WalletCall;
  tries: number;
  /** Milliseconds since 1970, UTC. */
  createdAtMs: number;
}

/**
 * Wins and rollbacks that the wallet has not confirmed, kept on disk.
 *
 * A rollback is put aside before its bet is even sent: when the process dies
 * in between, the next start finds it and gives the stake back.
 */
export class Outbox {
  readonly #file: JsonFile<PendingCall[]>;
  readonly #timers = new Map<PendingCall, NodeJS.Timeout>();
  #isStopped = false;

  constructor(
    dataDir: string,
    private readonly sender: CallbackSender,
  ) {
    this.#file = new JsonFile<PendingCall[]>(join(dataDir, "pending-callbacks.json"), []);
  }

  /** Takes up what an earlier run left behind. */
  start(): void {
    for (const pending of this.#file.value) this.#schedule(pending, 0);
  }

  /** Puts a call aside without sending it; resolves when it is safe on disk. */
  async putAside(call: WalletCall): Promise<PendingCall> {
    const pending: PendingCall = { call, tries: 0, createdAtMs: Date.now() };
    this.#file.value.push(pending);
    await this.#file.save();

    return pending;
  }

  /** Puts one call in the place of another, in the same write. */
  async replace(old: PendingCall, call: WalletCall): Promise<PendingCall> {
    const pending: PendingCall = { call, tries: 0, createdAtMs: Date.now() };
    this.#file.value.splice(this.#file.value.indexOf(old), 1, pending);
    await this.#file.save();

    return pending;
  }

  /** Forgets a call that turned out not to be needed. */
  drop(pending: PendingCall): void {
    const index = this.#file.value.indexOf(pending);
    if (index >= 0) this.#file.value.splice(index, 1);
    void this.#file.save();
  }

  /** Sends now; the answer, or null while it is retried in the background. */
  async deliver(pending: PendingCall): Promise<WalletAnswer | null> {
    clearTimeout(this.#timers.get(pending));
    this.#timers.delete(pending);
    pending.tries += 1;
    const answer = await this.sender.send(pending.call);
    if (answer?.error === 0) {
      this.drop(pending);
      return answer;
    }
    const { backoffMs, giveUpAfterMs } = this.sender.patience;
    if (Date.now() - pending.createdAtMs > giveUpAfterMs) {
      note(`gave up ${inWords(pending.call)} after ${pending.tries} tries`);
      this.drop(pending);
      return null;
    }
    const pauseMs = backoffMs[Math.min(pending.tries, backoffMs.length) - 1] ?? 1_000;
    note(`will repeat ${inWords(pending.call)} in ${pauseMs} ms (${answer ? `error ${answer.error}` : "no answer"})`);
    void this.#file.save();
    this.#schedule(pending, pauseMs);

    return null;
  }

  /** Tries everything that waits for its next try, now. */
  async deliverAllNow(): Promise<void> {
    await Promise.all([...this.#timers.keys()].map((pending) => this.deliver(pending)));
  }

  list(): readonly PendingCall[] {
    return this.#file.value;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await this.#file.save();
  }

  #schedule(pending: PendingCall, pauseMs: number): void {
    if (this.#isStopped) return;
    this.#timers.set(
      pending,
      setTimeout(() => void this.deliver(pending), pauseMs),
    );
  }
}

function inWords(call: WalletCall): string {
  return `${call.isRollback ? "rollback" : "win"} of ${call.amountCents} for ${call.username}, round ${call.roundId}`;
}
