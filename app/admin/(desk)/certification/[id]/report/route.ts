import { reportHtml } from "@/certification/report";
import { admitStaff } from "@/lib/auth";
import { type CertificationRun, findRun } from "@/lib/certification";
import { db } from "@/lib/db";

/** A finished run's report, to keep or to hand on. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const staff = await admitStaff("certification.run");
  if (!staff.ok) return new Response(null, { status: staff.code === "SIGNED_OUT" ? 401 : 403 });

  const run = await findRun(db(), (await params).id);
  if (!run?.finishedAt) return new Response(null, { status: 404 });

  const report = reportOf(run, run.finishedAt);
  const isHtml = new URL(request.url).searchParams.get("format") === "html";
  const name = `certification-${report.startedAt.slice(0, 19).replaceAll(":", "-")}.${isHtml ? "html" : "json"}`;

  return new Response(isHtml ? reportHtml(report) : JSON.stringify(report, null, 2), {
    headers: {
      "Content-Type": isHtml ? "text/html; charset=utf-8" : "application/json",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function reportOf({ url, requestedAt, passed, failed, skipped, cases }: CertificationRun, finishedAt: Date) {
  return {
    url,
    startedAt: requestedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    passed,
    failed,
    skipped,
    cases,
  };
}
