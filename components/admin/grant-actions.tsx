"use client";

import { type ComponentProps, useState } from "react";
import { CheckGrant } from "./check-grant";
import { DeleteFreeRounds } from "./delete-free-rounds";
import { DoneNote } from "./done-note";
import type { GrantStanding } from "./grant-words";

/** What can be done to a grant where it stands, and what was done: it outlives the button that did it. */
export function GrantActions({
  grant,
  standing,
  deleteGrant,
  checkGrant,
}: {
  grant: ComponentProps<typeof DeleteFreeRounds>["grant"];
  standing: GrantStanding;
  /** Null where the role does not include it; so is the next one. */
  deleteGrant: ComponentProps<typeof DeleteFreeRounds>["action"] | null;
  checkGrant: ComponentProps<typeof CheckGrant>["action"] | null;
}) {
  const [note, setNote] = useState<string | null>(null);

  return (
    <div className="grid justify-items-end gap-1">
      {standing === "granted" && deleteGrant ? (
        <DeleteFreeRounds grant={grant} action={deleteGrant} onDone={() => setNote("Deleted.")} />
      ) : null}
      {standing === "intended" && checkGrant ? (
        <CheckGrant grant={grant} action={checkGrant} onDone={() => setNote("Settled.")} />
      ) : null}
      <DoneNote>{note}</DoneNote>
    </div>
  );
}
