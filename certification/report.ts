import type { CaseResult } from "./run-list";

/** One run of the list, as it is kept. */
export interface CertificationReport {
  url: string;
  startedAt: string;
  finishedAt: string;
  passed: number;
  failed: number;
  skipped: number;
  cases: readonly CaseResult[];
}

/** Counts what became of the cases. */
export function makeReport(url: string, startedAt: Date, cases: readonly CaseResult[]): CertificationReport {
  const count = (status: CaseResult["status"]) => cases.filter((each) => each.status === status).length;

  return {
    url,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    cases,
  };
}

/** A page to keep or to hand on: everything in it, nothing fetched. */
export function reportHtml(report: CertificationReport): string {
  const rows = report.cases.map(
    ({ number, sentence, status, reason, durationMs }) =>
      `<tr class="${status}"><td>${number}</td><td>${escapeHtml(sentence)}</td><td>${status}</td>` +
      `<td>${escapeHtml(reason ?? "")}</td><td>${durationMs}</td></tr>`,
  );

  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wallet certification, ${report.startedAt.slice(0, 10)}</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:first-child, td:last-child { text-align: right; font-variant-numeric: tabular-nums; }
.passed td:nth-child(3) { color: light-dark(#116b3a, #6fd39a); }
.failed td:nth-child(3) { color: light-dark(#b3261e, #ff8f7a); font-weight: 700; }
.skipped td:nth-child(3) { color: light-dark(#7a5a00, #e9b95c); }
</style>
<h1>Wallet certification</h1>
<p><strong>${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped</strong> of ${report.cases.length} cases against <code>${escapeHtml(report.url)}</code>.</p>
<p>From ${report.startedAt} to ${report.finishedAt} (UTC).</p>
<table>
<thead><tr><th scope="col">Case</th><th scope="col">What must hold</th><th scope="col">Result</th><th scope="col">Why</th><th scope="col">ms</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
