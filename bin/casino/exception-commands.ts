import { Option } from "commander";
import { validate as isUuid } from "uuid";
import { applyException, dismissException } from "@/lib/adjustments";
import { formatCents } from "@/lib/money";
import { EXCEPTION_STATUSES, type ExceptionRow, type ExceptionStatus, listExceptions } from "@/lib/reports";
import type { EndingRefusal } from "@/lib/wallet";
import { ACTOR } from "./actor";
import { type Answer, CommandError } from "./answer";
import { type CommandGroup, UsageError } from "./command-group";
import { parseWholeNumber } from "./whole-number";
import { withDatabase } from "./with-database";

const MAX_ROWS = 500;

const REFUSAL_WORDS = {
  EXCEPTION_UNKNOWN: "There is no such exception",
  ALREADY_ENDED: "The exception has been applied, dismissed or resolved before",
  NOTHING_TO_APPLY: "There is nothing left to apply: what the call asked for is done, so it can only be dismissed",
  REMEDY_CHANGED: "By now it would move another amount",
  INSUFFICIENT_FUNDS: "The player's balance does not cover what the call would take",
} as const satisfies Record<EndingRefusal, string>;

/** `exceptions list | apply | dismiss`. */
export function addExceptionCommands(group: CommandGroup): void {
  const exceptions = group.addGroup("exceptions", "calls the wallet answered but a person should look at");
  exceptions
    .addCommand("list", "list exceptions, the newest first", list)
    .addOption(new Option("--status <status>", "where they stand").choices(EXCEPTION_STATUSES).default("open"))
    .option("--limit <rows>", `rows of a page, at most ${MAX_ROWS}`, "50")
    .option("--before <place>", "where the page before ended, as it told");
  exceptions
    .addCommand("apply", "do what the call asked for and the wallet did not do", apply)
    .requiredOption("--id <id>", "which exception")
    .requiredOption("--reason <text>", "goes into the books");
  exceptions
    .addCommand("dismiss", "leave the books as they are", dismiss)
    .requiredOption("--id <id>", "which exception")
    .requiredOption("--reason <text>", "is kept with the exception");
}

async function list(options: { status: ExceptionStatus; limit: string; before?: string }): Promise<Answer> {
  const { status, before } = options;
  const limit = parseWholeNumber("--limit", options.limit, { min: 1, max: MAX_ROWS });
  const { rows, next } = await withDatabase((db) => listExceptions(db, { status, before, limit }));
  const lines = rows.length === 0 ? [`There are no ${status} exceptions`] : rows.map(lineOf);
  if (next !== null) lines.push(`More: --before ${next}`);

  return { json: { exceptions: rows, next }, text: lines.join("\n") };
}

function lineOf({ id, kind, player, callId, roundId, amountCents, createdAt }: ExceptionRow): string {
  const amount = formatCents(amountCents, player.currency);

  return `${createdAt.toISOString()}  ${player.username}  ${kind}  ${amount}  call ${callId}  round ${roundId ?? "none"}  id ${id}`;
}

interface EndOptions {
  id: string;
  reason: string;
}

async function apply(options: EndOptions): Promise<Answer> {
  return end(options, { verb: applyException, status: "applied" });
}

async function dismiss(options: EndOptions): Promise<Answer> {
  return end(options, { verb: dismissException, status: "dismissed" });
}

async function end(
  { id, reason }: EndOptions,
  { verb, status }: { verb: typeof applyException; status: "applied" | "dismissed" },
): Promise<Answer> {
  if (reason.trim() === "") throw new UsageError("--reason must say why.");
  if (!isUuid(id)) throw refusal("EXCEPTION_UNKNOWN", id);
  const ended = await withDatabase((db) => verb(db, { exceptionId: id, reason, actor: ACTOR }));
  if (!ended.ok) throw refusal(ended.code, id);
  const { balanceCents } = ended.value;

  return {
    json: { id, status, balanceCents },
    text: `Exception ${id} ${status}; the player's balance is ${balanceCents} cents`,
  };
}

function refusal(code: EndingRefusal, id: string): CommandError {
  return new CommandError(code, `${REFUSAL_WORDS[code]} (${id})`);
}
