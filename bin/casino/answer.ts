import { EnvError } from "@/lib/env";

/** What a command has to say: for programs (`--json`) and for people. */
export interface Answer {
  json: Record<string, unknown>;
  text: string;
  /** Whether the command found something wrong, though it did its work. */
  isFailure?: boolean;
}

/** The command was understood and could not be done; exit status 1. */
export class CommandError extends Error {
  override name = "CommandError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One JSON object on one line; bigints become strings, dates ISO text. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
}

/** How an error looks to programs. */
export function errorJson(error: unknown): { error: { code: string; message: string } } {
  return { error: { code: codeOf(error), message: messageOf(error) } };
}

/** How an error looks to people. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A refused connection arrives as several errors in one, without a text of its own.
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");

  return error.message;
}

function codeOf(error: unknown): string {
  if (error instanceof CommandError) return error.code;
  if (error instanceof EnvError) return "SETTINGS_INVALID";

  return "FAILED";
}
