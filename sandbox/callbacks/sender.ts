import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config";
import type { FaultKind, Faults } from "../faults";
import type { CallbackLog } from "./log";
import {
  callParameters,
  parseAnswer,
  signatureKey,
  type WalletAnswer,
  type WalletCall,
  xSignature,
} from "./wallet-call";

/** How patient the sandbox is; tests make it hasty. */
export interface Patience {
  /** How long one answer is awaited. */
  answerTimeoutMs: number;
  /** The pause between the tries of one bet. */
  betPauseMs: number;
  /** Pauses before the repeats of a win or rollback; the last one repeats. */
  backoffMs: readonly number[];
  /** After this a call that was never answered is given up. */
  giveUpAfterMs: number;
}

const MINUTE_MS = 60_000;

/** Peers wait 3 to 10 s for an answer and retry for hours to days. */
export const DEFAULT_PATIENCE: Patience = {
  answerTimeoutMs: 5_000,
  betPauseMs: 400,
  backoffMs: [1_000, 2_000, 5_000, 15_000, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS],
  giveUpAfterMs: 48 * 60 * MINUTE_MS,
};

/** A fixed delay that a wallet's timeout and a person both notice. */
const DEFAULT_DELAY_MS = 2_000;

/** What went over the wire once. */
export interface Delivery {
  /** Null when the network failed before an answer came. */
  status: number | null;
  body: string;
}

/** Signs calls, sends them, and writes down what came back. */
export class CallbackSender {
  constructor(
    private readonly config: Config,
    private readonly faults: Faults,
    private readonly log: CallbackLog,
    readonly patience: Patience,
  ) {}

  /** One try. Null when nobody answered, or not as the contract says: then nothing is known. */
  async send(call: WalletCall): Promise<WalletAnswer | null> {
    const strikes = (kind: FaultKind) =>
      this.faults.strike(kind, {
        username: call.username,
        sessionToken: call.sessionToken ?? null,
        gameId: call.gameId ?? null,
        method: call.action,
      });

    const delay = strikes("delay");
    if (delay) await sleep(delay.delayMs ?? DEFAULT_DELAY_MS);
    // A retry is signed afresh: the wallet takes no timestamp older than 30 s.
    const age = strikes("stale-timestamp") ? 61 : 0;
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const salt = strikes("wrong-signature") ? `not-${this.config.salt}` : this.config.salt;
    const parameters = callParameters(call);
    const copies = strikes("duplicate") ? 2 : 1;

    let first: Delivery | null = null;
    for (let copy = 0; copy < copies; copy += 1) {
      const delivery = await this.sendParameters([
        ...parameters,
        ["timestamp", timestamp],
        ["key", signatureKey(timestamp, salt)],
      ]);
      first ??= delivery;
    }
    if (strikes("lost-answer")) return null;

    return first?.status === 200 ? parseAnswer(first.body) : null;
  }

  /** Sends these parameters as they are, once; never throws. */
  async sendParameters(parameters: readonly (readonly [string, string])[]): Promise<Delivery> {
    const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    const entry = this.log.begin(parameters);
    const separator = this.config.callbackUrl.includes("?") ? "&" : "?";
    try {
      const response = await fetch(this.config.callbackUrl + separator + query, {
        // A wallet that redirects is broken: the contract knows only 200 with a body.
        redirect: "manual",
        signal: AbortSignal.timeout(this.patience.answerTimeoutMs),
        headers: this.config.sendsXSignature ? { "X-Signature": xSignature(query, this.config.salt) } : {},
      });
      const body = await response.text();
      entry.answered(response.status, body);
      return { status: response.status, body };
    } catch (error) {
      entry.failed(error);
      return { status: null, body: "" };
    }
  }
}
