import { download } from "@/app/(account)/account/download";
import { choiceParam } from "@/components/admin/with-params";
import { recordAudit } from "@/lib/audit";
import { admitStaff } from "@/lib/auth";
import { db } from "@/lib/db";
import { renderPdf } from "@/lib/pdf";
import { listCurrencies, listReport, type ReportQuery } from "@/lib/reports";
import { periodOf, readReportChoice } from "../report-params";
import { csvHead, csvRow, type ReportHead, reportPdf } from "./report-document";

const ROWS_PER_READ = 1_000;
/** A document longer than twenty pages is a file to calculate with: that is the CSV. */
const ROWS_OF_PDF = 500;

/** A report as a file, as its page shows it. Who took which one stands in the audit trail. */
export async function GET(request: Request) {
  const admitted = await admitStaff("reports.export");
  if (!admitted.ok) return new Response(null, { status: admitted.code === "FORBIDDEN" ? 403 : 401 });

  const params = Object.fromEntries(new URL(request.url).searchParams);
  const format = choiceParam(params.format, ["csv", "pdf"]) ?? "csv";
  const choice = readReportChoice(params, await listCurrencies(db()));
  const madeAt = new Date();
  const head: ReportHead = { choice, period: periodOf(choice, madeAt), madeAt, madeBy: admitted.value.username };
  const { kind, sort, isAscending, currency } = choice;
  const query = {
    ...{ kind, sort, isAscending, period: head.period, now: madeAt },
    currency: kind === "currency" ? undefined : currency,
  };
  const { from, to } = head.period;
  await recordAudit(db(), {
    actor: `operator:${admitted.value.username}`,
    action: "report.export",
    subject: `report:${kind}`,
    after: { format, from: from.toISOString(), to: to.toISOString(), currency: query.currency ?? null },
  });

  const name = `report-by-${kind}`;
  if (format === "csv") return download({ name, ending: "csv" }, writeCsv(head, query));

  const report = await listReport(db(), { ...query, page: 1, pageSize: ROWS_OF_PDF });
  const pdf = await renderPdf(reportPdf(head, report));

  return new Response(Buffer.from(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${name}-${madeAt.toISOString().slice(0, 10)}.pdf"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

async function* writeCsv(head: ReportHead, query: Omit<ReportQuery, "page" | "pageSize">) {
  yield csvHead(head.choice.kind);

  for (let page = 1; ; page += 1) {
    const { rows, rowCount } = await listReport(db(), { ...query, page, pageSize: ROWS_PER_READ });
    yield rows.map((row) => csvRow(row, head)).join("");
    if (page * ROWS_PER_READ >= rowCount) return;
  }
}
