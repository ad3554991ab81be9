import { z } from "zod";
import { parseAmount } from "@/lib/money";
import type { LimitKey, PlayerLimit } from "./player-limit";

/** The limits a player can have, in the order pages show them. */
export const LIMIT_KEYS = [
  { kind: "loss", period: "day" },
  { kind: "loss", period: "week" },
  { kind: "loss", period: "month" },
  { kind: "wager", period: "day" },
  { kind: "wager", period: "week" },
  { kind: "wager", period: "month" },
  { kind: "session", period: "session" },
] as const satisfies readonly LimitKey[];

const LimitName = z.string().transform((text, context): LimitKey => {
  const key = LIMIT_KEYS.find((each) => limitName(each) === text);
  if (key) return key;
  context.addIssue({ code: "custom", message: "is no limit" });

  return z.NEVER;
});

/** Which limit a form is about, by its name. */
export const LimitChoice = z.object({ limit: LimitName });

/** A limit as typed: an amount of money, or minutes. */
export const LimitForm = z.object({ limit: LimitName, value: z.string().max(40) });

/** What a limit is called in a form, such as `loss-day`. */
export function limitName({ kind, period }: LimitKey): string {
  return `${kind}-${period}`;
}

/** The limit somebody typed; null when it is neither an amount nor a number of minutes. */
export function typedLimit({ limit, value }: z.output<typeof LimitForm>): PlayerLimit | null {
  if (limit.kind === "session") {
    return /^\d{1,5}$/.test(value.trim()) ? { ...limit, minutes: Number(value) } : null;
  }
  const amountCents = parseAmount(value);

  return amountCents === null ? null : { ...limit, amountCents };
}
