import { createHash, createHmac } from "node:crypto";

/** One call to the operator's wallet, before it is signed. */
export interface WalletCall {
  callId: string;
  username: string;
  currency: string;
  action: "balance" | "debit" | "credit";
  amountCents?: number;
  type?: "spin" | "bonus_fs";
  roundId?: string;
  gameId?: string;
  isRollback?: boolean;
  /** Which open game it belongs to; never sent, only for faults and the log. */
  sessionToken?: string;
}

/** What the operator's wallet answered. */
export interface WalletAnswer {
  error: number;
  balanceCents: number;
}

/** The query parameters of a call, in the contract's names and order; without timestamp and key. */
export function callParameters(call: WalletCall): [string, string][] {
  const parameters: [string, string][] = [
    ["username", call.username],
    ["currency", call.currency],
    ["action", call.action],
  ];
  if (call.action !== "balance") {
    parameters.push(
      ["amount", String(call.amountCents ?? 0)],
      ["type", call.type ?? "spin"],
      ["round_id", call.roundId ?? ""],
      ["game_id", call.gameId ?? ""],
    );
  }
  parameters.push(["call_id", call.callId]);
  if (call.action !== "balance") parameters.push(["rb", call.isRollback ? "1" : "0"]);

  return parameters;
}

/** The contract's signature: md5 of the timestamp followed by the salt. */
export function signatureKey(timestamp: string, salt: string): string {
  return createHash("md5")
    .update(timestamp + salt)
    .digest("hex");
}

/** The X-Signature header some integrations report: HMAC-SHA256 of the raw query. */
export function xSignature(rawQuery: string, salt: string): string {
  return createHmac("sha256", salt).update(rawQuery).digest("hex");
}

/** Reads `{error, balance}`, or null when the body is anything else. */
export function parseAnswer(body: string): WalletAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || !("error" in value) || !("balance" in value)) return null;
  const { error, balance } = value;
  if (typeof error !== "number" || typeof balance !== "number" || !Number.isSafeInteger(balance)) return null;

  return { error, balanceCents: balance };
}
