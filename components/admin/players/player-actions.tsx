"use client";

import { type ComponentProps, useState } from "react";
import type { PlayerStatus } from "@/lib/players";
import { DoneNote } from "../done-note";
import { AdjustBalance } from "./adjust-balance";
import { ChangeStatus, type ChangeStatusAction } from "./change-status";
import { PasswordLink, type PasswordLinkAction } from "./password-link";

/** What staff can do to a player, and what was done last. An action is null where the role does not include it. */
export function PlayerActions({
  player,
  requestId,
  approvalCents,
  adjustBalance,
  changeStatus,
  makePasswordLink,
}: {
  player: ComponentProps<typeof AdjustBalance>["player"] & { readonly status: PlayerStatus };
  requestId: string;
  /** Above so many cents a second person approves, as text. */
  approvalCents: string;
  adjustBalance: ComponentProps<typeof AdjustBalance>["action"] | null;
  changeStatus: ChangeStatusAction | null;
  makePasswordLink: PasswordLinkAction | null;
}) {
  const [message, setMessage] = useState<string | null>(null);

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        {adjustBalance && (
          <AdjustBalance
            player={player}
            requestId={requestId}
            approvalCents={approvalCents}
            action={adjustBalance}
            onDone={setMessage}
          />
        )}
        {makePasswordLink && player.status !== "closed" ? (
          <PasswordLink player={player} action={makePasswordLink} />
        ) : null}
        {changeStatus && <ChangeStatus player={player} action={changeStatus} onDone={setMessage} />}
      </div>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}
