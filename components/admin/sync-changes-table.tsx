import { gamePath } from "@/components/lobby/game-path";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { SyncChange } from "@/lib/games";
import { Cell, DataTable, RowHead } from "./data-table";
import { CHANGE_KIND_WORDS } from "./sync-words";

const TONE = { added: "win", changed: "info", gone: "danger", returned: "win" } as const;

/** What one sync did to which game. */
export function SyncChangesTable({ rows }: { rows: readonly SyncChange[] }) {
  return (
    <DataTable
      label="Changes of this sync"
      columns={[{ name: "Game" }, { name: "Studio" }, { name: "What happened" }, { name: "Fields, before → after" }]}
    >
      {rows.map(({ gameId, name, studioName, kind, fields }) => (
        <tr key={gameId}>
          <RowHead className="min-w-[18ch]">
            <Link
              href={`/admin${gamePath(gameId)}`}
              className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
            >
              {name}
            </Link>
            <code className="block font-mono text-xs font-normal break-all text-muted">{gameId}</code>
          </RowHead>
          <Cell className="whitespace-nowrap">{studioName}</Cell>
          <Cell>
            <Badge tone={TONE[kind]}>{CHANGE_KIND_WORDS[kind]}</Badge>
          </Cell>
          <Cell className="min-w-[28ch]">
            {fields.length > 0 ? (
              <ul className="grid gap-1">
                {fields.map((field) => (
                  <li key={field.name} className="break-words">
                    <span className="text-muted">{field.name}:</span>{" "}
                    <del className="break-all text-muted decoration-1">{field.before}</del>
                    <span aria-hidden="true"> → </span>
                    <ins className="font-semibold break-all no-underline">{field.after}</ins>
                  </li>
                ))}
              </ul>
            ) : (
              <span className="text-muted">{kind === "changed" ? "Only how it is written" : "–"}</span>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
