import { Badge } from "@/components/ui/badge";
import type { PlayerNote } from "@/lib/players";
import { UtcTime } from "../utc-time";
import { NOTE_WORDS } from "./note-words";

/** What staff wrote about a player, the newest first. */
export function NotesList({ notes }: { notes: readonly PlayerNote[] }) {
  return (
    <ol aria-label="Notes" className="grid max-w-2xl gap-3">
      {notes.map(({ id, kind, text, author, createdAt }) => (
        <li key={id} className="grid gap-1.5 rounded-card border border-line bg-surface px-4 py-3 text-sm">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
            <Badge tone={kind === "protection" ? "brass" : "neutral"}>{NOTE_WORDS[kind]}</Badge>
            <span>
              <UtcTime at={createdAt} /> UTC by {author}
            </span>
          </p>
          <p className="break-words whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ol>
  );
}
