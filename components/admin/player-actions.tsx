"use client";

import { type ComponentProps, useState } from "react";
import { AdjustBalance } from "./adjust-balance";
import { ChangeStatus } from "./change-status";
import { DoneNote } from "./done-note";

/** What staff can do to a player, and what was done last. */
export function PlayerActions({
  player,
  requestId,
  adjustBalance,
  changeStatus,
}: {
  player: ComponentProps<typeof AdjustBalance>["player"] & { readonly status: "active" | "frozen" | "closed" };
  requestId: string;
  /** Null where the role does not include it; so is the next one. */
  adjustBalance: ComponentProps<typeof AdjustBalance>["action"] | null;
  changeStatus: ComponentProps<typeof ChangeStatus>["action"] | null;
}) {
  const [message, setMessage] = useState<string | null>(null);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        {adjustBalance && (
          <AdjustBalance player={player} requestId={requestId} action={adjustBalance} onDone={setMessage} />
        )}
        {/* A closed account is reopened elsewhere, with more than a click. */}
        {player.status === "closed" || !changeStatus ? null : (
          <ChangeStatus
            player={{ ...player, isActive: player.status === "active" }}
            action={changeStatus}
            onDone={setMessage}
          />
        )}
      </div>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}
