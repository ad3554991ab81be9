import { parseCents } from "@/lib/money";
import type { MoneyKind, WalletCall } from "@/lib/wallet";
import { type Parameters, parseParameters, single } from "./parameters";
import { type SignaturePolicy, type SignatureProblem, trustedTime } from "./signature";

/** One callback as it came in. */
export interface IncomingCallback {
  /** As received, without the question mark. */
  rawQuery: string;
  /** Header `X-Signature`; null when absent. */
  xSignature: string | null;
}

/** Why a callback is not trusted. */
export type TrustProblem = "QUERY_UNREADABLE" | "USERNAME_IMPOSSIBLE" | SignatureProblem;

/** A callback nobody should act on; `problem` is for the log. */
export interface UntrustedCallback {
  kind: "untrusted";
  problem: TrustProblem;
}

/** The names a player can have here; nothing else can be a player of ours. */
const USERNAME = /^[a-z0-9][a-z0-9_-]{0,31}$/;
/** Ids are printable ASCII: what is not cannot come from the aggregator. */
const ID = /^[\x21-\x7e]{1,255}$/;
const GAME_ID = /^[^\p{C}\p{Zl}\p{Zp}\p{Extended_Pictographic}]{1,255}$/u;
const TYPE = /^[\x21-\x7e]{1,64}$/;
const CURRENCY = /^[A-Z]{3}$/;

const MONEY_KIND: Record<string, MoneyKind> = {
  "debit 0": "bet",
  "credit 0": "win",
  "credit 1": "rollback_bet",
  "debit 1": "rollback_win",
};

/**
 * Turns a callback of the aggregator into a call of the wallet: the wire's debit and credit
 * become bet, win or rollback here and nowhere else.
 *
 * Source: contract, "Wallet callbacks"; wallet certification, rule 5 and cases 1-18.
 */
export function parseCallback(
  { rawQuery, xSignature }: IncomingCallback,
  policy: SignaturePolicy,
  now: Date,
): WalletCall | UntrustedCallback {
  const parameters = parseParameters(rawQuery);
  if (!parameters) return { kind: "untrusted", problem: "QUERY_UNREADABLE" };

  const timestamp = single(parameters, "timestamp");
  const key = single(parameters, "key");
  if (!timestamp || !key) return { kind: "untrusted", problem: "SIGNATURE_MISSING" };

  const signed = trustedTime({ rawQuery, timestamp, key, xSignature }, policy, now);
  if (!signed.ok) return { kind: "untrusted", problem: signed.code };

  const username = single(parameters, "username");
  if (!username || !USERNAME.test(username)) return { kind: "untrusted", problem: "USERNAME_IMPOSSIBLE" };

  return parseTrusted(parameters, username, { calledAt: signed.value, rawQuery: maskKey(rawQuery) });
}

/**
 * Reads a stored callback as the call it is, or would have been under a right signature. For
 * looking at, never for booking.
 *
 * @returns Null when it names no player or cannot be read at all.
 */
export function readStoredCallback(rawQuery: string, receivedAt: Date): WalletCall | null {
  const parameters = parseParameters(rawQuery);
  const username = parameters && single(parameters, "username");
  if (!username || !USERNAME.test(username)) return null;

  return parseTrusted(parameters, username, { calledAt: receivedAt, rawQuery });
}

function parseTrusted(
  parameters: Parameters,
  username: string,
  envelope: { calledAt: Date; rawQuery: string },
): WalletCall {
  const invalid = (problem: string): WalletCall => ({ kind: "invalid", username, currency: null, problem });

  const doubled = [...parameters].find(([, values]) => values.length > 1);
  if (doubled) return invalid(`${doubled[0]} is doubled`);

  const currency = single(parameters, "currency");
  if (currency && !CURRENCY.test(currency)) return invalid("currency is not an ISO code");

  const action = single(parameters, "action");
  if (action === "balance") return { kind: "balance", username, currency };

  const kind = moneyKindOf(action, parameters.get("rb")?.[0] ?? null);
  if (!kind) return invalid("action or rb is unknown");

  const callId = single(parameters, "call_id");
  if (!callId || !ID.test(callId)) return invalid("call_id is missing or impossible");

  const amountCents = parseCents(single(parameters, "amount") ?? "");
  if (amountCents === null) return invalid("amount is missing or not whole cents");

  const type = single(parameters, "type") ?? "spin";
  if (!TYPE.test(type)) return invalid("type is impossible");

  const roundId = single(parameters, "round_id");
  if (roundId && !ID.test(roundId)) return invalid("round_id is impossible");

  const gameId = single(parameters, "game_id");
  if (gameId && !GAME_ID.test(gameId)) return invalid("game_id is impossible");

  const isRoundFinal = single(parameters, "gameplay_final") === "1";

  return { kind, username, currency, callId, amountCents, type, roundId, gameId, isRoundFinal, ...envelope };
}

/** What the wire's action asks for; null when it is no movement of money. */
export function moneyKindOf(action: string | null, rb: string | null): MoneyKind | null {
  return MONEY_KIND[`${action} ${rb ?? "0"}`] ?? null;
}

/** The key is a secret for as long as its timestamp is fresh; what is stored and logged goes without. */
export function maskKey(rawQuery: string): string {
  return rawQuery.replace(/(^|&)key=[^&]*/g, "$1key=hidden");
}
