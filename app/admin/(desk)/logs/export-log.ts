import { download } from "@/app/(account)/account/download";
import { recordAudit } from "@/lib/audit";
import { admitStaff } from "@/lib/auth";
import { type CsvCell, csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import type { Page } from "@/lib/reports";

/** Rows of one read: enough to be quick, few enough to stay small. */
export const ROWS_PER_READ = 500;

/** A log as a file: what it is called, its columns, and its rows page after page. */
export interface LogExport<Row> {
  name: string;
  head: readonly string[];
  read: (before: string | undefined) => Promise<Page<Row>>;
  cells: (row: Row) => readonly CsvCell[];
}

/** Answers with a log as CSV, narrowed as the page is; that somebody took it out is recorded first. */
export async function exportLog<Row>(request: Request, { name, head, read, cells }: LogExport<Row>): Promise<Response> {
  const staff = await admitStaff("logs.export");
  if (!staff.ok) return new Response(null, { status: staff.code === "SIGNED_OUT" ? 401 : 403 });

  const filters = Object.fromEntries(new URL(request.url).searchParams);
  await recordAudit(db(), { actor: staff.value.actor, action: "logs.export", subject: `log:${name}`, after: filters });

  return download({ name, ending: "csv" }, write());

  async function* write() {
    yield csvLine(head);
    let before: string | undefined;
    do {
      const { rows, next } = await read(before);
      yield rows.map((row) => csvLine(cells(row))).join("");
      before = next ?? undefined;
    } while (before);
  }
}
