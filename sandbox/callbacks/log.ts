const KEPT_CALLS = 2_000;
const MAX_BODY_CHARACTERS = 300;

/** What happened to one call; its tries share an entry, its identity is the wallet's. */
export interface CallbackLogEntry {
  at: string;
  username: string;
  callId: string;
  action: string;
  isRollback: boolean;
  amountCents: number | null;
  roundId: string | null;
  /** The query as sent last, its key masked: the log must not help to forge a call. */
  query: string;
  tries: number;
  status: number | null;
  /** The body that came back last, or why none came. */
  answer: string;
  durationMs: number;
}

/** The last calls sent, newest first. */
export class CallbackLog {
  #entries: CallbackLogEntry[] = [];

  begin(parameters: readonly (readonly [string, string])[]) {
    const value = (name: string) => parameters.find(([each]) => each === name)?.[1] ?? null;
    const username = value("username") ?? "";
    const callId = value("call_id") ?? "";
    const isRollback = value("rb") === "1";
    const earlier = this.#entries.find(
      (each) => each.callId === callId && each.username === username && each.isRollback === isRollback,
    );
    const amount = value("amount");
    const entry: CallbackLogEntry = earlier ?? {
      at: "",
      username,
      callId,
      action: value("action") ?? "",
      isRollback,
      amountCents: amount === null ? null : Number(amount),
      roundId: value("round_id"),
      query: "",
      tries: 0,
      status: null,
      answer: "",
      durationMs: 0,
    };
    const startedAtMs = Date.now();
    entry.at = new Date(startedAtMs).toISOString();
    entry.tries += 1;
    entry.query = parameters
      .map(([name, text]) => `${name}=${name === "key" ? "***" : encodeURIComponent(text)}`)
      .join("&");
    if (!earlier) this.#entries = [entry, ...this.#entries.slice(0, KEPT_CALLS - 1)];

    return {
      answered(status: number, body: string) {
        entry.status = status;
        entry.answer = body.slice(0, MAX_BODY_CHARACTERS);
        entry.durationMs = Date.now() - startedAtMs;
      },
      failed(error: unknown) {
        entry.status = null;
        entry.answer =
          error instanceof Error && error.name === "TimeoutError" ? "no answer in time" : "connection failed";
        entry.durationMs = Date.now() - startedAtMs;
      },
    };
  }

  list(username: string | null, limit: number): CallbackLogEntry[] {
    return this.#entries.filter((entry) => username === null || entry.username === username).slice(0, limit);
  }
}
