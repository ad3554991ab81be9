import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { ListedRun } from "@/lib/certification";
import { CertificationProgress } from "./certification-progress";
import { Cell, DataTable, RowHead } from "./data-table";
import { UtcTime } from "./utc-time";

/** The runs of the certification, each with its report. */
export function CertificationRuns({ runs }: { runs: readonly ListedRun[] }) {
  return (
    <DataTable
      label="Runs of the certification"
      columns={[
        { name: "Asked for (UTC)" },
        { name: "By" },
        { name: "Result" },
        { name: "Passed", isNumeric: true },
        { name: "Failed", isNumeric: true },
        { name: "Skipped", isNumeric: true },
        { name: "Finished (UTC)" },
      ]}
    >
      {runs.map((run) => (
        <tr key={run.id}>
          <RowHead>
            <Link
              href={`/admin/certification/${run.id}`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              <UtcTime at={run.requestedAt} />
            </Link>
          </RowHead>
          <Cell className="whitespace-nowrap">{run.requestedBy}</Cell>
          <Cell className="min-w-[16ch]">
            {run.finishedAt ? <Verdict run={run} /> : <CertificationProgress run={run} />}
          </Cell>
          <Cell isNumeric>{run.passed}</Cell>
          <Cell isNumeric>{run.failed}</Cell>
          <Cell isNumeric>{run.skipped}</Cell>
          <Cell>{run.finishedAt ? <UtcTime at={run.finishedAt} /> : <span className="text-muted">Running</span>}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

function Verdict({ run }: { run: ListedRun }) {
  return run.failed === 0 ? <Badge tone="win">Nothing failed</Badge> : <Badge tone="danger">Failed</Badge>;
}
