import { maskKey, parseCallback, type SignaturePolicy } from "@/lib/aggregator";
import { log } from "@/lib/log";
import { isAllowedSource, type SourcePolicy, sourceAddress } from "@/lib/source-address";
import type { Outcome, RefusalCode, WalletQueue } from "@/lib/wallet";

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

const MAX_LOGGED_CHARACTERS = 500;
const NOT_TRUSTED = wireBody(2, 0n);

/** What a door needs to know to answer. */
export interface CallbackSettings extends SignaturePolicy {
  source: SourcePolicy;
  wallet: Pick<WalletQueue, "submit">;
  /** Told of a caller that is not allowed; null when its address cannot be known. */
  onForeignAddress: (address: string | null) => Promise<void>;
}

/** Answers one callback. */
export type AnswerCallback = (request: CallbackRequest) => Promise<CallbackAnswer>;

/**
 * Makes what answers callbacks. It knows no framework: every door - route handler, server,
 * wallet process - translates to and from it.
 *
 * It never throws: whatever happens inside, the aggregator gets error 2 and may repeat the call.
 */
export function createAnswerCallback(settings: () => CallbackSettings): AnswerCallback {
  return async (request) => {
    try {
      return answer(await bodyFor(request, settings()));
    } catch (error) {
      log.error({ err: error, query: shown(request) }, "answering a callback failed");

      return answer(NOT_TRUSTED);
    }
  };
}

async function bodyFor(request: CallbackRequest, settings: CallbackSettings): Promise<string> {
  // Only GET moves money: HEAD too reaches a GET handler in many frameworks.
  if (request.method !== "GET") {
    log.warn({ method: request.method, from: request.remoteAddress }, "callback refused: not a GET");

    return NOT_TRUSTED;
  }

  const source = { remoteAddress: request.remoteAddress, forwardedFor: header(request, "x-forwarded-for") };
  if (!isAllowedSource(source, settings.source)) {
    const address = sourceAddress(source, settings.source.trustedProxies);
    log.warn({ from: address }, "callback refused: the address is not allowed");
    await settings.onForeignAddress(address);

    return NOT_TRUSTED;
  }

  const signed = { rawQuery: request.rawQuery, xSignature: header(request, "x-signature") };
  const call = parseCallback(signed, settings, new Date());
  if (call.kind === "untrusted") {
    log.warn(
      { problem: call.problem, from: request.remoteAddress, query: shown(request) },
      "callback refused: not trusted",
    );

    return NOT_TRUSTED;
  }

  const outcome = await settings.wallet.submit(call);
  if (!outcome.ok) {
    const problem = call.kind === "invalid" ? call.problem : undefined;
    log.warn({ code: outcome.code, problem, query: shown(request) }, "callback refused");
  }

  return wireAnswer(outcome);
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

function wireAnswer(outcome: Outcome): string {
  return wireBody(outcome.ok ? 0 : WIRE_ERROR[outcome.code], outcome.balanceCents);
}

/** Written by hand because JSON.stringify knows no bigint. */
function wireBody(error: 0 | 1 | 2, balanceCents: bigint): string {
  return `{"error":${error},"balance":${balanceCents}}`;
}

function answer(body: string): CallbackAnswer {
  return { status: 200, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" }, body };
}
