import { AddNote } from "@/components/admin/players/add-note";
import { ExcludePlayer } from "@/components/admin/players/exclude-player";
import { EXCLUSION_WORDS } from "@/components/admin/players/exclusion-words";
import { LimitsTable } from "@/components/admin/players/limits-table";
import { NotesList } from "@/components/admin/players/notes-list";
import { Section } from "@/components/admin/section";
import { UtcTime } from "@/components/admin/utc-time";
import { Alert } from "@/components/ui/alert";
import { db } from "@/lib/db";
import { LIMIT_KEYS, listLimits, listNotes } from "@/lib/players";
import { addNoteAction } from "./actions/file";
import { cancelLimitChangeAction, excludeAction, removeLimitAction, setLimitAction } from "./actions/protection";
import type { ViewProps } from "./view-props";

const LIMIT_ACTIONS = { set: setLimitAction, remove: removeLimitAction, cancel: cancelLimitChangeAction };

/** What protects the player from playing too much: limits, exclusions, and what was talked about. */
export async function ProtectionView({ player, profile, staff }: ViewProps) {
  const now = new Date();
  const [{ limits, use }, { notes }] = await Promise.all([
    listLimits(db(), player.id, now),
    listNotes(db(), { playerId: player.id, kind: "protection", limit: 20 }),
  ]);
  const mayEdit = staff.permissions.has("players.edit");

  return (
    <>
      <Section
        title="Exclusions and time-outs"
        actions={mayEdit ? <ExcludePlayer playerId={player.id} action={excludeAction} /> : null}
      >
        {profile.exclusion ? (
          <Alert tone="warning">
            {EXCLUSION_WORDS[profile.exclusion.kind]} until <UtcTime at={profile.exclusion.until} /> UTC.{" "}
            {profile.exclusion.kind === "self_exclusion"
              ? "It can be made longer; nobody can lift or shorten it."
              : "It ends by itself."}
          </Alert>
        ) : (
          <p className="text-sm text-muted">Nothing keeps this player out of play.</p>
        )}
      </Section>
      <Section title="Limits" description="Counted over rolling periods, as the wallet counts them at each bet.">
        <LimitsTable
          playerId={player.id}
          currency={player.currency}
          keys={LIMIT_KEYS}
          limits={limits}
          use={use}
          now={now}
          actions={mayEdit ? LIMIT_ACTIONS : null}
        />
      </Section>
      <Section title="Interactions" description="What was seen, said and agreed about the player's play.">
        {mayEdit ? <AddNote playerId={player.id} kind="protection" action={addNoteAction} /> : null}
        {notes.length > 0 ? (
          <NotesList notes={notes} />
        ) : (
          <p className="text-sm text-muted">No interaction was noted yet.</p>
        )}
      </Section>
    </>
  );
}
