import { createHash, createHmac, randomUUID } from "node:crypto";

/** What the wallet answered, as seen from outside. */
export interface Answer {
  httpStatus: number;
  headers: Headers;
  /** As sent, for integers JSON.parse would round. */
  body: string;
  error: number;
  balance: number;
}

/** The parameters of one callback, in order; a name may come twice. */
export type Query = readonly (readonly [name: string, value: string])[];

/** How a callback is sent; what is left out is right. */
export interface SendOptions {
  method?: string;
  /** Seconds or milliseconds, as text. Default: now, in seconds. */
  timestamp?: string;
  /** Default: signed with the salt. */
  key?: string;
  salt?: string;
  headers?: Record<string, string>;
  /** Adds an X-Signature over the query: a right one, or this text. */
  xSignature?: true | string;
  /** Gives up waiting for the answer after this long. */
  timeoutMs?: number;
  /** Ready-encoded text put at the end of the query. */
  rawSuffix?: string;
}

/** Speaks to a wallet as the aggregator does: a signed GET. */
export class WalletClient {
  readonly salt: string;
  readonly url: string;
  readonly #isAlwaysSigned: boolean;

  /** @param options.isAlwaysSigned Whether a wallet wants an X-Signature with every call. Default false. */
  constructor(url: string, salt: string, { isAlwaysSigned = false }: { isAlwaysSigned?: boolean } = {}) {
    this.url = url;
    this.salt = salt;
    this.#isAlwaysSigned = isAlwaysSigned;
  }

  /** Sends one callback and reads the answer. */
  async send(query: Query, options: SendOptions = {}): Promise<Answer> {
    const { method = "GET", timestamp = secondsFromNow(0), salt = this.salt, headers = {} } = options;
    const key = options.key ?? keyFor(timestamp, salt);
    const signed = new URLSearchParams([...query.map(([name, value]) => [name, value])]);
    if (timestamp !== "") signed.append("timestamp", timestamp);
    if (key !== "") signed.append("key", key);
    const rawQuery = `${signed}${options.rawSuffix ?? ""}`;
    const wanted = options.xSignature ?? (this.#isAlwaysSigned || undefined);
    const xSignature = wanted === true ? createHmac("sha256", salt).update(rawQuery).digest("hex") : wanted;

    const response = await fetch(`${this.url}?${rawQuery}`, {
      method,
      redirect: "manual",
      ...(options.timeoutMs === undefined ? {} : { signal: AbortSignal.timeout(options.timeoutMs) }),
      headers: { ...headers, ...(xSignature === undefined ? {} : { "X-Signature": xSignature }) },
    });
    const body = await response.text();

    return { httpStatus: response.status, headers: response.headers, body, ...parseAnswer(body) };
  }
}

/** The key the contract asks for: md5 of the timestamp and the salt. */
export function keyFor(timestamp: string, salt: string): string {
  return createHash("md5")
    .update(timestamp + salt)
    .digest("hex");
}

/** A timestamp so many seconds from now, in seconds. */
export function secondsFromNow(seconds: number): string {
  return String(Math.floor(Date.now() / 1000) + seconds);
}

/** An id no call had before. */
export function newCallId(): string {
  return randomUUID();
}

function parseAnswer(body: string): { error: number; balance: number } {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && "error" in parsed && "balance" in parsed) {
      return { error: Number(parsed.error), balance: Number(parsed.balance) };
    }
  } catch {
    // Falls through: a body that is no answer matches no expectation.
  }

  return { error: Number.NaN, balance: Number.NaN };
}
