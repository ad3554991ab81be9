import { download } from "@/app/(account)/account/download";
import { recordAudit } from "@/lib/audit";
import { admitStaff } from "@/lib/auth";
import { csvLine } from "@/lib/csv";
import { db, inTransaction } from "@/lib/db";
import { countPlayers, listPlayers, type PlayerRow, type PlayersFilter } from "@/lib/reports";
import { readPlayersParams } from "../players-params";

const ROWS_PER_READ = 1_000;
const HEAD = [
  "Username",
  "Id",
  "Status",
  "Currency",
  "Balance",
  "Created (UTC)",
  "Last seen (UTC)",
  "Excluded until",
  "Tags",
];
const STATUS_OF = { SIGNED_OUT: 401, FORBIDDEN: 403 } as const;

/** The filtered list of players as a CSV file; who took it stands in the audit trail before its first line is sent. */
export async function GET(request: Request): Promise<Response> {
  const admitted = await admitStaff("players.export");
  if (!admitted.ok) return new Response(null, { status: STATUS_OF[admitted.code] });

  const { actor, requestId } = admitted.value;
  const { filter, fields } = readPlayersParams(Object.fromEntries(new URL(request.url).searchParams));
  const { sort: _, direction: __, ...filters } = fields;
  const rows = await inTransaction(db(), async (tx) => {
    const count = await countPlayers(tx, filter, Number.MAX_SAFE_INTEGER);
    const after = { rows: count, ...filters };
    await recordAudit(tx, { action: "players.export", subject: "players", actor, requestId, after });

    return count;
  });

  const response = download({ name: "players", ending: "csv" }, write(filter));
  // Whoever shows how far it has come needs to know how far it goes.
  response.headers.set("X-Row-Count", String(rows));

  return response;
}

async function* write(filter: PlayersFilter): AsyncGenerator<string> {
  yield csvLine(HEAD);

  // By the time of creation, which does not move while the file is written.
  let before: string | null | undefined;
  while (before !== null) {
    const page = await listPlayers(db(), { ...filter, before, limit: ROWS_PER_READ, isAscending: true });
    yield page.rows.map(lineOf).join("");
    before = page.next;
  }
}

function lineOf(row: PlayerRow): string {
  return csvLine([
    ...[row.username, row.id, row.status, row.currency, row.balanceCents],
    ...[row.createdAt, row.lastSeenAt, row.excludedUntil, row.tags.join("; ")],
  ]);
}
