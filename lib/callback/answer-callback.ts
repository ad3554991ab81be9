import { maskKey, parseCallback, type SignaturePolicy } from "@/lib/aggregator";
import type { CallRefusal, LoggedCall } from "@/lib/call-log";
import { log } from "@/lib/log";
import { isAllowedSource, type RequestSource, type SourcePolicy, sourceAddress } from "@/lib/source-address";
import type { RefusalCode, WalletQueue } from "@/lib/wallet";

/** One HTTP request at the wallet's door, in no framework's words. */
export interface CallbackRequest {
  method: string;
  /** As received, without the question mark. */
  rawQuery: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whom the connection comes from. */
  remoteAddress: string | null;
}

/** What goes back. Always HTTP 200: the outcome travels in the body. */
export interface CallbackAnswer {
  status: 200;
  headers: Readonly<Record<string, string>>;
  /** JSON; the balance is an exact integer of cents. */
  body: string;
}

// A refusal without a wire code does not compile. Source: contract, "Error codes".
const WIRE_ERROR = {
  INSUFFICIENT_FUNDS: 1,
  PLAYER_UNKNOWN: 2,
  CALL_INVALID: 2,
  CALL_MISMATCH: 2,
  CURRENCY_MISMATCH: 2,
  PLAYER_BLOCKED: 2,
  PLAYER_EXCLUDED: 2,
  GAMING_SUSPENDED: 2,
  WAGER_LIMIT_REACHED: 2,
  LOSS_LIMIT_REACHED: 2,
  SESSION_LIMIT_REACHED: 2,
  GAME_DISABLED: 2,
  ROUND_ROLLED_BACK: 2,
  ROLLBACK_TOO_LARGE: 2,
  WALLET_UNAVAILABLE: 2,
} as const satisfies Record<RefusalCode, 1 | 2>;

/** What the aggregator is told of a refusal: 1 for too little money, 2 for everything else. */
export function wireErrorOf(code: RefusalCode): 1 | 2 {
  return WIRE_ERROR[code];
}

const MAX_LOGGED_CHARACTERS = 500;

/** What a door needs to know to answer. */
export interface CallbackSettings extends SignaturePolicy {
  source: SourcePolicy;
  wallet: Pick<WalletQueue, "submit">;
  /** Told of a caller that is not allowed; null when its address cannot be known. */
  onForeignAddress: (address: string | null) => Promise<void>;
  /** Told of every callback once its answer is known. Default: nobody is told. */
  onAnswered?: (call: LoggedCall) => void;
}

/** Answers one callback. */
export type AnswerCallback = (request: CallbackRequest) => Promise<CallbackAnswer>;

/** What became of a callback. */
type Verdict = Pick<LoggedCall, "call" | "error" | "balanceCents" | "refusal" | "problem" | "isRepeat">;

/**
 * Makes what answers callbacks. It knows no framework: every door - route handler, server,
 * wallet process - translates to and from it.
 *
 * It never throws: whatever happens inside, the aggregator gets error 2 and may repeat the call.
 */
export function createAnswerCallback(settings: () => CallbackSettings): AnswerCallback {
  return async (request) => {
    const startedAt = performance.now();
    const receivedAt = new Date();
    const verdict = await judge(request, settings, receivedAt).catch((error: unknown): Verdict => {
      log.error({ err: error, query: shown(request) }, "answering a callback failed");

      return turnedAway("ANSWERING_FAILED");
    });
    tell(request, settings, { ...verdict, receivedAt, durationMs: performance.now() - startedAt });

    return answer(wireBody(verdict.error, verdict.balanceCents));
  };
}

async function judge(request: CallbackRequest, settingsOf: () => CallbackSettings, receivedAt: Date): Promise<Verdict> {
  const settings = settingsOf();
  // Only GET moves money: HEAD too reaches a GET handler in many frameworks.
  if (request.method !== "GET") {
    log.warn({ method: request.method, from: request.remoteAddress }, "callback refused: not a GET");

    return turnedAway("METHOD_NOT_GET");
  }

  const source = sourceOf(request);
  if (!isAllowedSource(source, settings.source)) {
    const address = sourceAddress(source, settings.source.trustedProxies);
    log.warn({ from: address }, "callback refused: the address is not allowed");
    await settings.onForeignAddress(address);

    return turnedAway("ADDRESS_NOT_ALLOWED");
  }

  const signed = { rawQuery: request.rawQuery, xSignature: header(request, "x-signature") };
  const call = parseCallback(signed, settings, receivedAt);
  if (call.kind === "untrusted") {
    log.warn(
      { problem: call.problem, from: request.remoteAddress, query: shown(request) },
      "callback refused: not trusted",
    );

    return turnedAway(call.problem);
  }

  const outcome = await settings.wallet.submit(call);
  const problem = call.kind === "invalid" ? call.problem : null;
  if (!outcome.ok) log.warn({ code: outcome.code, problem, query: shown(request) }, "callback refused");

  return {
    call,
    error: outcome.ok ? 0 : wireErrorOf(outcome.code),
    balanceCents: outcome.balanceCents,
    refusal: outcome.ok ? null : outcome.code,
    problem,
    isRepeat: outcome.isRepeat === true || (!outcome.ok && outcome.code === "CALL_MISMATCH"),
  };
}

/** The answer to whom the wallet was not asked about. */
function turnedAway(refusal: CallRefusal): Verdict {
  return { call: null, error: 2, balanceCents: 0n, refusal, problem: null, isRepeat: false };
}

/** What is booked is booked: a log that fails must not change the answer. */
function tell(
  request: CallbackRequest,
  settingsOf: () => CallbackSettings,
  answered: Verdict & Pick<LoggedCall, "receivedAt" | "durationMs">,
): void {
  try {
    const { onAnswered, source } = settingsOf();
    const { method, rawQuery } = request;
    onAnswered?.({
      ...answered,
      method,
      rawQuery,
      sourceAddress: sourceAddress(sourceOf(request), source.trustedProxies),
    });
  } catch (error) {
    log.error({ err: error }, "noting a callback failed");
  }
}

function sourceOf(request: CallbackRequest): RequestSource {
  return { remoteAddress: request.remoteAddress, forwardedFor: header(request, "x-forwarded-for") };
}

/** The query for the log: without its key, and no longer than a line. */
function shown({ rawQuery }: CallbackRequest): string {
  return maskKey(rawQuery).slice(0, MAX_LOGGED_CHARACTERS);
}

/** A header given twice is joined, as HTTP has it: no signature is right then. */
function header({ headers }: CallbackRequest, name: string): string | null {
  const value = headers[name];

  return value === undefined ? null : String(value);
}

/** Written by hand because JSON.stringify knows no bigint. */
function wireBody(error: 0 | 1 | 2, balanceCents: bigint): string {
  return `{"error":${error},"balance":${balanceCents}}`;
}

function answer(body: string): CallbackAnswer {
  return { status: 200, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" }, body };
}
