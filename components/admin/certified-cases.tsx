import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { CertifiedCase } from "@/lib/certification";
import { Cell, DataTable, RowHead } from "./data-table";

const STATUS = {
  passed: { word: "Passed", tone: "win" },
  failed: { word: "Failed", tone: "danger" },
  skipped: { word: "Skipped", tone: "neutral" },
} as const satisfies Record<CertifiedCase["status"], object>;

/** What a wallet must do, case by case, and what became of each. */
export function CertifiedCases({ cases }: { cases: readonly CertifiedCase[] }) {
  if (cases.length === 0) return <EmptyState title="No case yet" />;

  return (
    <DataTable
      label="Cases"
      columns={[
        { name: "Case", isNumeric: true },
        { name: "What must hold" },
        { name: "Result" },
        { name: "Why" },
        { name: "ms", isNumeric: true },
      ]}
    >
      {cases.map(({ number, sentence, status, reason, durationMs }) => (
        <tr key={number}>
          <Cell isNumeric>{number}</Cell>
          <RowHead className="min-w-[28ch] font-normal">{sentence}</RowHead>
          <Cell>
            <Badge tone={STATUS[status].tone}>{STATUS[status].word}</Badge>
          </Cell>
          <Cell className="min-w-[24ch] max-w-lg break-words whitespace-pre-line">{reason ?? "–"}</Cell>
          <Cell isNumeric>{durationMs.toLocaleString("en")}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
