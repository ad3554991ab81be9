import { z } from "zod";

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

const HttpsUrl = z
  .url()
  .refine((url) => url.startsWith("https://") || LOOPBACK.test(url), "must be https (http only on this machine)");

const List = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean),
  );

const Environment = z.object({
  /** PostgreSQL 15 or newer. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address"),
  /** Where players reach the lobby; next-auth reads the same name. */
  NEXTAUTH_URL: HttpsUrl,
  /** Signs session cookies. */
  NEXTAUTH_SECRET: z.string().min(32, "must have 32 characters or more"),
  AGGREGATOR_URL: HttpsUrl,
  AGGREGATOR_LOGIN: z.string().min(1),
  AGGREGATOR_PASSWORD: z.string().min(1),
  /** Derives each player's password at the aggregator, and seals second steps. Changing it locks players out. */
  PLAYER_SECRET: z.string().min(32, "must have 32 characters or more"),
  /** Salts that sign callbacks, comma-separated: the new and the old one while rotating. */
  CALLBACK_SALTS: List.refine((salts) => salts.length > 0, "must name at least one salt"),
  /** What a rollback of a round never seen does: follow the aggregator's word, or wait for an operator. */
  UNKNOWN_ROUND_ROLLBACK: z.enum(["apply", "hold"]).default("apply"),
  /** A win or a stake of so much or more is noted as a significant event. */
  LARGE_WIN_CENTS: z.coerce.bigint().positive().default(1_000_000n),
  /** An adjustment above so much takes a second person; so do several of one operator for one player in a day. */
  ADJUSTMENT_APPROVAL_CENTS: z.coerce.bigint().nonnegative().default(50_000n),
  /** Whether callbacks must carry an X-Signature. */
  CALLBACK_SIGNATURE: z.enum(["optional", "required"]).default("optional"),
  /** Addresses (or networks, as 10.0.0.0/8) callbacks may come from, comma-separated; none: from anywhere. */
  CALLBACK_ALLOWED_ADDRESSES: List,
  /** Addresses or networks the desk opens for, in the same form; none: for anybody who can sign in. */
  STAFF_ALLOWED_ADDRESSES: List,
  /** After so many minutes without a sign of them, members of the staff are signed out. */
  STAFF_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(30),
  /** Proxies whose word about the caller's address counts, in the same form. */
  TRUSTED_PROXIES: List,
  /** How long the call log is kept. */
  CALL_LOG_DAYS: z.coerce.number().int().min(1).max(3_650).default(90),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
});

/** Settings of the product, checked. See `.env.example` for what each means. */
export type Env = z.infer<typeof Environment>;

/** How much to log: pino's levels. Read on its own, because a build logs before it has settings. */
export const LOG_LEVEL = process.env.LOG_LEVEL || "info";

let parsed: Env | undefined;

/**
 * The settings. Parsed at first use, so that a build needs none of them.
 *
 * @throws Naming every missing or wrong setting at once.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);

  return parsed;
}

/**
 * Checks settings without reading the process's own.
 *
 * @throws Naming every missing or wrong setting at once.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(present);
  if (result.success) return result.data;

  const problems = result.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return present[name] === undefined ? `  ${name} is missing` : `  ${name} ${message}`;
  });
  throw new EnvError(`These settings are missing or wrong (see .env.example):\n${problems.join("\n")}`);
}

/** The settings do not let the product start; the message is meant for the operator. */
export class EnvError extends Error {
  override name = "EnvError";
}
