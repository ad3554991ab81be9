import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import type { AggregatorCause } from "./causes";
import { openEnvelope } from "./envelope";
import { AnswerTooLong, readBody } from "./read-body";

/** Where the aggregator is, and who we are to it. */
export interface Endpoint {
  url: string;
  login: string;
  password: string;
  fetch: typeof fetch;
}

/** One call of one method. */
export interface EndpointCall<T> {
  method: string;
  fields: Record<string, string | number>;
  /** For all tries together: a person may be waiting. */
  timeoutMs: number;
  /** Whether a broken connection may be answered by asking again. */
  isSafeToRepeat: boolean;
  maxAnswerBytes: number;
  /** Reshapes what the answer's `response` held; null when it is not what the method answers. */
  read: (response: unknown) => T | null;
}

const MAX_TRIES = 3;
// The wait before another try is drawn from 0 to this, doubled each time, so that many
// callers who failed together do not come back together.
const FIRST_WAIT_MS = 200;
const MAX_LOGGED_WORDS = 200;

/**
 * Calls one method of the aggregator, again while the connection fails and repeating is safe.
 *
 * A call that fails leaves one line in the log: cause, method, duration; never a credential.
 *
 * Source: aggregator API, introduction and authentication.
 */
export async function callEndpoint<T>(endpoint: Endpoint, call: EndpointCall<T>): Promise<Result<T, AggregatorCause>> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(call.timeoutMs);

  for (let tries = 1; ; tries += 1) {
    const { result, words } = await tryOnce(endpoint, call, deadline);
    if (result.ok) return result;

    const mayRepeat = call.isSafeToRepeat && result.code === "UNREACHABLE" && tries < MAX_TRIES;
    if (mayRepeat && (await waitBeforeTry(tries, deadline))) continue;

    const ms = Math.round(performance.now() - startedAt);
    log.warn(
      { method: call.method, cause: result.code, ms, tries, words: withoutSecrets(words, endpoint, call) },
      "The aggregator did not do what it was asked",
    );
    return result;
  }
}

interface Try<T> {
  result: Result<T, AggregatorCause>;
  /** What the aggregator said about a refusal. */
  words: string | null;
}

async function tryOnce<T>(endpoint: Endpoint, call: EndpointCall<T>, deadline: AbortSignal): Promise<Try<T>> {
  try {
    const response = await endpoint.fetch(endpoint.url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({
        ...call.fields,
        api_login: endpoint.login,
        api_password: endpoint.password,
        method: call.method,
      }),
      // Credentials follow nobody to another address.
      redirect: "manual",
      cache: "no-store",
      signal: deadline,
    });
    const { result, words } = openEnvelope(response.status, await readBody(response, call.maxAnswerBytes));
    if (!result.ok) return { result, words };

    const value = call.read(result.value);
    return { result: value === null ? refused("BAD_ANSWER") : ok(value), words };
  } catch (error) {
    return { result: refused(causeOfFailure(error, deadline)), words: null };
  }
}

function causeOfFailure(error: unknown, deadline: AbortSignal): AggregatorCause {
  if (deadline.aborted) return "TIMEOUT";

  return error instanceof AnswerTooLong ? "BAD_ANSWER" : "UNREACHABLE";
}

/** False when the time for the call is up first. */
async function waitBeforeTry(tries: number, deadline: AbortSignal): Promise<boolean> {
  const waitMs = Math.random() * FIRST_WAIT_MS * 2 ** (tries - 1);

  return sleep(waitMs, true, { signal: deadline }).catch(() => false);
}

/** What the aggregator said, for people: it may quote our own request back at us. */
function withoutSecrets(
  words: string | null,
  { login, password }: Endpoint,
  { fields }: EndpointCall<unknown>,
): string | null {
  if (words === null) return null;

  const secrets = [password, login, fields.user_password].filter(
    (secret) => typeof secret === "string" && secret !== "",
  );
  const clean = secrets.reduce<string>((text, secret) => text.replaceAll(String(secret), "[hidden]"), words);

  return clean.slice(0, MAX_LOGGED_WORDS);
}
