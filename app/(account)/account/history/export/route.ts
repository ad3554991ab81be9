import { requireActivePlayer } from "@/lib/auth";
import { csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import { listStatement, type StatementLine, type StatementSearch } from "@/lib/players";
import { download } from "../../download";
import { readHistoryParams } from "../history-params";

const LINES_PER_READ = 500;

const HEAD = ["No.", "Time (UTC)", "What", "Game", "Round", "Currency", "Amount", "Balance before", "Balance after"];

// English whatever the player reads: a spreadsheet or a program that knows the file finds its words again.
const KINDS = {
  bet: "Bet",
  win: "Win",
  rollback_bet: "Bet returned",
  rollback_win: "Win taken back",
  adjustment: "Adjustment",
} as const satisfies Record<StatementLine["kind"], string>;

/** The signed-in player's statement as a CSV file, narrowed as the page is. */
export async function GET(request: Request) {
  const player = await requireActivePlayer("/account/history");
  const { before: _, after: __, ...search } = readHistoryParams(Object.fromEntries(new URL(request.url).searchParams));

  return download(
    { name: "statement", ending: "csv" },
    write(player.currency, { ...search, playerId: player.id, limit: LINES_PER_READ }),
  );
}

async function* write(currency: string, search: StatementSearch) {
  yield csvLine(HEAD);

  let before: bigint | null | undefined;
  while (before !== null) {
    const page = await listStatement(db(), { ...search, ...(before !== undefined && { before }) });
    yield page.lines.map((line) => lineOf(line, currency)).join("");
    before = page.older;
  }
}

function lineOf(line: StatementLine, currency: string): string {
  const { version, createdAt, kind, gameName, roundId, movedCents, balanceBeforeCents, balanceAfterCents } = line;

  return csvLine([
    ...[Number(version), createdAt, KINDS[kind], gameName, roundId, currency],
    ...[movedCents, balanceBeforeCents, balanceAfterCents],
  ]);
}
