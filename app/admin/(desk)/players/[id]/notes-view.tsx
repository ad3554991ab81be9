import { KeysetPager } from "@/components/admin/keyset-pager";
import { LinkPills } from "@/components/admin/link-pills";
import { AddNote } from "@/components/admin/players/add-note";
import { NOTE_KINDS, NOTE_WORDS } from "@/components/admin/players/note-words";
import { NotesList } from "@/components/admin/players/notes-list";
import { choiceParam, present, textParam, withParams } from "@/components/admin/with-params";
import { EmptyState } from "@/components/ui/empty-state";
import { db } from "@/lib/db";
import { listNotes } from "@/lib/players";
import { addNoteAction } from "./actions/file";
import type { ViewProps } from "./view-props";

const PAGE_SIZE = 50;

/** What staff wrote about the player. */
export async function NotesView({ player, staff, path, search }: ViewProps) {
  const kind = choiceParam(search.kind, NOTE_KINDS);
  const before = textParam(search.before);
  const { notes, older } = await listNotes(db(), {
    ...present({ kind, before }),
    playerId: player.id,
    limit: PAGE_SIZE,
  });
  const hrefOf = (params: { kind?: string | undefined; before?: string }) =>
    withParams(path, { view: "notes", ...params });

  return (
    <>
      {staff.permissions.has("players.edit") ? <AddNote playerId={player.id} action={addNoteAction} /> : null}
      <LinkPills
        label="About"
        pills={[
          { name: "All", href: hrefOf({}), isCurrent: !kind },
          ...NOTE_KINDS.map((each) => ({
            name: NOTE_WORDS[each],
            href: hrefOf({ kind: each }),
            isCurrent: each === kind,
          })),
        ]}
      />
      {notes.length > 0 ? (
        <NotesList notes={notes} />
      ) : (
        <EmptyState title="No notes">
          {kind ? "Nothing of this kind was noted." : "Nobody noted anything yet."}
        </EmptyState>
      )}
      <KeysetPager
        label="Notes by time"
        isFirst={!before}
        firstHref={hrefOf({ kind })}
        nextHref={older && hrefOf({ kind, before: older })}
      />
    </>
  );
}
