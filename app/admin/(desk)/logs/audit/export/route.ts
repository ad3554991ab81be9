import { db } from "@/lib/db";
import { listAudit } from "@/lib/reports";
import { exportLog, ROWS_PER_READ } from "../../export-log";
import { auditSearch } from "../audit-search";

const HEAD = ["No.", "Time (UTC)", "By", "Action", "Subject", "Reason", "Before", "After", "Request"];

/** The audit trail as a CSV file, narrowed as the page is. */
export async function GET(request: Request) {
  const { filter } = await auditSearch(Object.fromEntries(new URL(request.url).searchParams));

  return exportLog(request, {
    name: "audit",
    head: HEAD,
    read: (before) => listAudit(db(), { ...filter, before, limit: ROWS_PER_READ }),
    cells: ({ position, createdAt, actor, action, subject, reason, before, after, requestId }) => [
      ...[position === null ? null : Number(position), createdAt, actor, action, subject, reason],
      ...[before === null ? null : JSON.stringify(before), after === null ? null : JSON.stringify(after), requestId],
    ],
  });
}
