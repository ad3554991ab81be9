import { z } from "zod";
import { ok, type Result, refused } from "@/lib/result";
import { type AggregatorCause, causeOf } from "./causes";

const Envelope = z.object({
  error: z.union([z.number(), z.string(), z.boolean()]),
  message: z.unknown().optional(),
  response: z.unknown().optional(),
});

// A cast to a number would read the error "Unauthorized" as success: only these are.
const SUCCESS: readonly unknown[] = [0, "0", false];
const UNAUTHORIZED_STATUS = 401;
const TRY_LATER_STATUSES: readonly number[] = [408, 429];

/**
 * Opens the envelope every answer comes in.
 *
 * @param status The HTTP status.
 * @returns What `response` held, not yet checked; or the cause of the refusal, with the
 *   aggregator's own words for the log.
 *
 * Source: aggregator API, error codes; `error` is seen as a number, a digit or a word.
 */
export function openEnvelope(
  status: number,
  body: string,
): { result: Result<unknown, AggregatorCause>; words: string | null } {
  const parsed = Envelope.safeParse(parseJson(body));
  const envelope = parsed.success && parsed.data.error !== "" ? parsed.data : null;
  const words = envelope && !SUCCESS.includes(envelope.error) ? wordsOf(envelope) : null;

  if (status === UNAUTHORIZED_STATUS) return { result: refused("UNAUTHORIZED"), words };
  if (words !== null) return { result: refused(causeUnderStatus(status, words)), words };
  if (isServerTrouble(status)) return { result: refused("UNREACHABLE"), words };
  if (!envelope || status < 200 || status > 299) return { result: refused("BAD_ANSWER"), words };

  return { result: ok(envelope.response), words };
}

// A broken server's "error" is no decision: only words we know make it one.
function causeUnderStatus(status: number, words: string): AggregatorCause {
  const cause = causeOf(words);

  return cause === "REFUSED" && isServerTrouble(status) ? "UNREACHABLE" : cause;
}

function isServerTrouble(status: number): boolean {
  return status >= 500 || TRY_LATER_STATUSES.includes(status);
}

function wordsOf({ error, message, response }: z.infer<typeof Envelope>): string {
  return [error, message, response].filter((part) => typeof part === "string" || typeof part === "number").join(": ");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
