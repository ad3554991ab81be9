import { Option } from "commander";
import { parseCents } from "@/lib/money";
import {
  EXCLUSION_KINDS,
  type ExclusionKind,
  type ExclusionRefusal,
  excludePlayer,
  type LimitInForce,
  type LimitKey,
  type PlayerLimit,
  removeLimit,
  setLimit,
} from "@/lib/players";
import { ACTOR } from "./actor";
import { type Answer, CommandError } from "./answer";
import { type CommandGroup, UsageError } from "./command-group";
import { getPlayer } from "./get-player";
import { parseWholeNumber } from "./whole-number";
import { withDatabase } from "./with-database";

const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_DAYS = 36_500;
const MAX_MINUTES = 24 * 60;

const EXCLUSION_REFUSAL_WORDS = {
  PLAYER_UNKNOWN: "There is no such player",
  UNTIL_PAST: "The exclusion would end before it begins",
  EXCLUSION_STANDS: "A self-exclusion is in force: it can be made longer, never shorter nor softer",
} as const satisfies Record<ExclusionRefusal, string>;

const LIMIT_REFUSAL_WORDS = {
  PLAYER_UNKNOWN: "There is no such player",
  LIMIT_INVALID: "Nobody can have such a limit",
  LIMIT_UNKNOWN: "The player has no such limit",
} as const;

/** `player exclude | limit`. */
export function addProtectionCommands(player: CommandGroup): void {
  player
    .addCommand("exclude", "keep a player out of play for money, by their own wish", exclude)
    .requiredOption("--username <name>", "whom")
    .requiredOption("--days <number>", "for how long, from now")
    .addOption(
      new Option("--kind <kind>", "a break, or a promise nobody can shorten")
        .choices(EXCLUSION_KINDS)
        .makeOptionMandatory(),
    )
    .option("--reason <text>", "goes into the audit trail", "by command line");
  player
    .addCommand("limit", "set a player's limit: a stricter one acts at once, a looser one after 24 hours", limit)
    .requiredOption("--username <name>", "whose")
    .addOption(new Option("--kind <kind>", "of what").choices(["wager", "loss", "session"]).makeOptionMandatory())
    .addOption(
      new Option("--period <period>", "rolling; `session` for a session, and for nothing else")
        .choices(["day", "week", "month", "session"])
        .makeOptionMandatory(),
    )
    .addOption(new Option("--amount-cents <cents>", "of a wager or loss limit").conflicts(["minutes", "remove"]))
    .addOption(new Option("--minutes <number>", "of a session limit").conflicts("remove"))
    .option("--remove", "take the limit away, after 24 hours");
}

interface ExcludeOptions {
  username: string;
  days: string;
  kind: ExclusionKind;
  reason: string;
}

async function exclude({ username, days: text, kind, reason }: ExcludeOptions): Promise<Answer> {
  const days = parseWholeNumber("--days", text, { min: 1, max: MAX_DAYS });
  const until = new Date(Date.now() + days * DAY_MS);
  const excluded = await withDatabase(async (db) => {
    const { id } = await getPlayer(db, username);

    return excludePlayer(db, { playerId: id, kind, until, reason, actor: ACTOR });
  });
  if (!excluded.ok) throw new CommandError(excluded.code, `${EXCLUSION_REFUSAL_WORDS[excluded.code]} (${username})`);

  return {
    json: { username, exclusion: excluded.value },
    text: `Player ${username} is out of play for money until ${until.toISOString()} (${kind})`,
  };
}

interface LimitOptions {
  username: string;
  kind: PlayerLimit["kind"];
  period: PlayerLimit["period"];
  amountCents?: string;
  minutes?: string;
  remove?: boolean;
}

async function limit(options: LimitOptions): Promise<Answer> {
  const { username, remove: isRemoval = false } = options;
  const key = keyOf(options);
  const wish = isRemoval ? null : wishOf(key, options);
  const changed = await withDatabase(async (db) => {
    const { id: playerId } = await getPlayer(db, username);

    return wish
      ? setLimit(db, { playerId, limit: wish, actor: ACTOR })
      : removeLimit(db, { playerId, limit: key, actor: ACTOR });
  });
  if (!changed.ok) throw new CommandError(changed.code, `${LIMIT_REFUSAL_WORDS[changed.code]} (${username})`);

  return { json: { username, ...changed.value }, text: limitWords(username, changed.value) };
}

function keyOf({ kind, period }: LimitOptions): LimitKey {
  if (kind === "session" && period === "session") return { kind, period };
  if (kind !== "session" && period !== "session") return { kind, period };

  throw new UsageError("--period session goes with --kind session, and with nothing else.");
}

function wishOf(key: LimitKey, { amountCents: cents, minutes }: LimitOptions): PlayerLimit {
  if (key.kind === "session") {
    if (minutes === undefined) throw new UsageError("A session limit needs --minutes.");

    return { ...key, minutes: parseWholeNumber("--minutes", minutes, { min: 1, max: MAX_MINUTES }) };
  }
  const amountCents = cents === undefined ? null : parseCents(cents);
  if (amountCents === null) throw new UsageError("A wager or loss limit needs --amount-cents, a whole number.");

  return { ...key, amountCents };
}

function limitWords(username: string, { limit: inForce, pending }: LimitInForce): string {
  const now = `Player ${username}: ${oneLimit(inForce)} in force`;
  if (!pending) return now;
  const then = pending.limit ? oneLimit(pending.limit) : "no such limit any more";

  return `${now}; from ${pending.from.toISOString()} on ${then}`;
}

function oneLimit(limit: PlayerLimit): string {
  return limit.kind === "session"
    ? `a session limit of ${limit.minutes} minutes`
    : `a ${limit.kind} limit of ${limit.amountCents} cents a ${limit.period}`;
}
