import { parseCents } from "@/lib/money";
import type { MoneyKind } from "@/lib/wallet";
import { parseParameters } from "./parameters";
import { moneyKindOf } from "./parse-callback";
import { parseTimestamp } from "./signature";

/** What a callback says of itself, believed by nobody; null where it says nothing that can be read. */
export interface CallbackGlance {
  username: string | null;
  kind: MoneyKind | "balance" | null;
  type: string | null;
  callId: string | null;
  roundId: string | null;
  gameId: string | null;
  amountCents: bigint | null;
  currency: string | null;
  /** The aggregator's clock. */
  calledAt: Date | null;
}

/** Reads what can be read of any query, for the log alone: nothing of it is checked, and nothing may rest on it. */
export function glanceAtCallback(rawQuery: string): CallbackGlance {
  const parameters = parseParameters(rawQuery);
  const first = (name: string) => parameters?.get(name)?.[0] || null;
  const action = first("action");

  return {
    username: first("username"),
    kind: action === "balance" ? action : moneyKindOf(action, first("rb")),
    type: first("type"),
    callId: first("call_id"),
    roundId: first("round_id"),
    gameId: first("game_id"),
    amountCents: parseCents(first("amount") ?? ""),
    currency: first("currency"),
    calledAt: parseTimestamp(first("timestamp") ?? ""),
  };
}
