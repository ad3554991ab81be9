"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { MaintenancePhase } from "@/lib/maintenance";
import { DoneNote } from "./done-note";
import { utcText } from "./format";
import { ReasonDialog, type ReasonInput } from "./reason-dialog";
import { type Action, COMMON_REFUSALS } from "./use-submit";

const REFUSALS = { ...COMMON_REFUSALS, NOT_SET: "Gaming is on already." } as const;

const TITLES = {
  off: "Gaming is on",
  planned: "Gaming will be switched off",
  on: "All gaming is off",
} as const satisfies Record<MaintenancePhase, string>;

const TONES = { off: "success", planned: "info", on: "danger" } as const;

/** Whether all gaming is off, since when, and the way back. */
export function MaintenanceState({
  phase,
  plan: { startsAt, endsAt, reason, setBy },
  guestCount,
  end,
}: {
  phase: MaintenancePhase;
  plan: { startsAt: Date | null; endsAt: Date | null; reason: string | null; setBy: string | null };
  guestCount: number;
  end: Action<ReasonInput, null, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const [message, setMessage] = useState<string | null>(null);
  const verb = phase === "on" ? "Switch gaming on" : "Drop the plan";

  return (
    <div className="grid gap-2">
      <Alert
        tone={TONES[phase]}
        title={TITLES[phase]}
        actions={
          phase === "off" ? null : (
            <ReasonDialog
              title={`${verb}?`}
              description={
                phase === "on"
                  ? "Games open again and bets are taken at once. Games and studios that are switched off by themselves stay off."
                  : "Gaming stays on. Players are told no more of it."
              }
              verb={verb}
              trigger={
                <Button variant="secondary" size="sm">
                  {verb}
                </Button>
              }
              action={end}
              words={REFUSALS}
              onDone={() => setMessage(phase === "on" ? "Gaming is on again." : "The plan is dropped.")}
            />
          )
        }
      >
        {phase === "off" || startsAt === null ? (
          "Players open games and bet."
        ) : (
          <>
            From {utcText(startsAt)} {endsAt ? `until ${utcText(endsAt)} UTC` : "UTC, until somebody switches it on"}.
            {setBy ? ` Set by ${setBy}` : null}
            {reason ? `: ${reason}` : "."}
            {guestCount > 0 ? (
              <span className="block">
                {guestCount === 1 ? "One player plays" : `${guestCount} players play`} all the same.
              </span>
            ) : null}
          </>
        )}
      </Alert>
      <DoneNote>{message}</DoneNote>
    </div>
  );
}
