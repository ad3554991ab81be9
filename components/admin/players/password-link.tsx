"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { utcText } from "../format";
import { ReasonDialog, type ReasonInput } from "../reason-dialog";
import { type Action, COMMON_REFUSALS } from "../use-submit";

/** A link that was made just now. */
export interface ResetLink {
  readonly url: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

const REFUSALS = {
  ...COMMON_REFUSALS,
  PLAYER_UNKNOWN: "There is no such player.",
  PLAYER_CLOSED: "The account is closed. Reopen it first: with a closed account nobody can sign in.",
} as const;

/** The action behind the button. */
export type PasswordLinkAction = Action<
  ReasonInput & { readonly playerId: string },
  ResetLink,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** Makes a link with which the player chooses another password, and shows it this once. */
export function PasswordLink({
  player,
  action,
}: {
  player: { readonly id: string; readonly username: string };
  action: PasswordLinkAction;
}) {
  const [link, setLink] = useState<ResetLink | null>(null);
  const [isCopied, setIsCopied] = useState(false);

  return (
    <>
      <ReasonDialog
        title={`A password link for ${player.username}?`}
        description="Opens a page where the player chooses another password, once and within 24 hours. Earlier links stop working. Make sure who asks is the player."
        trigger={
          <Button variant="secondary" size="sm">
            Password link
          </Button>
        }
        verb="Make the link"
        words={REFUSALS}
        action={(input) => action({ ...input, playerId: player.id })}
        onDone={(made) => {
          setIsCopied(false);
          setLink(made);
        }}
      />
      <Dialog
        title={`Password link for ${player.username}`}
        description="Copy it now: it is shown this once and kept nowhere."
        isOpen={link !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setLink(null);
        }}
      >
        {link ? (
          <div className="grid gap-4">
            <Input
              label="Link"
              readOnly
              value={link.url}
              onFocus={(event) => event.target.select()}
              hint={`Works once, until ${utcText(new Date(link.expiresAt))} UTC.`}
              className="font-mono text-xs"
            />
            <div className="flex flex-wrap justify-end gap-2">
              <DialogClose render={<Button variant="ghost">Done</Button>} />
              <Button
                onClick={() => {
                  navigator.clipboard.writeText(link.url).then(
                    () => setIsCopied(true),
                    () => setIsCopied(false),
                  );
                }}
              >
                {isCopied ? (
                  <Check aria-hidden="true" className="size-4" />
                ) : (
                  <Copy aria-hidden="true" className="size-4" />
                )}
                {isCopied ? "Copied" : "Copy"}
              </Button>
            </div>
          </div>
        ) : null}
      </Dialog>
    </>
  );
}
