"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { StudioStanding } from "@/lib/games";
import { Cell, DataTable, RowHead } from "./data-table";
import { DoneNote } from "./done-note";
import { ReasonDialog, type ReasonInput } from "./reason-dialog";
import { type Action, COMMON_REFUSALS } from "./use-submit";
import { UtcTime } from "./utc-time";
import { withParams } from "./with-params";

const REFUSALS = {
  ...COMMON_REFUSALS,
  STUDIO_UNKNOWN: "There is no such studio.",
  NOTHING_TO_CHANGE: "Somebody was faster: it stands so already.",
} as const;

/** Switches a whole studio. */
export type SwitchStudioAction = Action<
  ReasonInput & { readonly studio: string; readonly isEnabled: boolean },
  null,
  Exclude<keyof typeof REFUSALS, "NO_ANSWER">
>;

/** Every studio, and the switch that takes all its games out at once. */
export function StudiosTable({
  rows,
  switchStudio,
}: {
  rows: readonly StudioStanding[];
  /** Null where the role does not include it. */
  switchStudio: SwitchStudioAction | null;
}) {
  const [message, setMessage] = useState<string | null>(null);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <DoneNote>{message}</DoneNote>
      <DataTable
        label="Studios"
        columns={[
          { name: "Studio" },
          { name: "Games", isNumeric: true },
          { name: "Listed", isNumeric: true },
          { name: "State" },
          { name: "Since (UTC)" },
          { name: "By" },
          { name: "Reason" },
          { name: "Switch", isNameHidden: true },
        ]}
      >
        {rows.map(({ studio, name, gameCount, listedCount, disabled }) => (
          <tr key={studio}>
            <RowHead className="min-w-[16ch]">
              <Link
                href={withParams("/admin/games", { studio })}
                className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-4 hover:decoration-brass"
              >
                {name}
              </Link>
            </RowHead>
            <Cell isNumeric>{gameCount.toLocaleString("en")}</Cell>
            <Cell isNumeric>{(disabled ? 0 : listedCount).toLocaleString("en")}</Cell>
            <Cell>{disabled ? <Badge tone="danger">Switched off</Badge> : <Badge tone="win">On</Badge>}</Cell>
            <Cell>{disabled ? <UtcTime at={disabled.at} /> : <span className="text-muted">–</span>}</Cell>
            <Cell className="whitespace-nowrap">{disabled?.by ?? <span className="text-muted">–</span>}</Cell>
            <Cell className="max-w-md min-w-[16ch] break-words">
              {disabled?.reason ?? <span className="text-muted">–</span>}
            </Cell>
            <Cell className="text-right">
              {switchStudio ? (
                <StudioSwitch
                  studio={{ studio, name, gameCount, isEnabled: disabled === null }}
                  action={switchStudio}
                  onDone={setMessage}
                />
              ) : null}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}

function StudioSwitch({
  studio: { studio, name, gameCount, isEnabled },
  action,
  onDone,
}: {
  studio: { studio: string; name: string; gameCount: number; isEnabled: boolean };
  action: SwitchStudioAction;
  onDone: (message: string) => void;
}) {
  const verb = isEnabled ? "Switch off" : "Switch on";
  const games = gameCount === 1 ? "Its game" : `All its ${gameCount.toLocaleString("en")} games`;

  return (
    <ReasonDialog
      title={`${verb} ${name}?`}
      description={
        isEnabled
          ? `${games}, and any that come later, leave the lobby and take no new bets at once. Wins and rollbacks of open rounds are still booked.`
          : "Its games come back into the lobby, except those that are switched off or hidden by themselves."
      }
      verb={verb}
      variant={isEnabled ? "danger" : "primary"}
      trigger={
        <Button variant="secondary" size="sm" aria-label={`${verb}: ${name}`} className="min-h-9 sm:min-h-8">
          {verb}
        </Button>
      }
      action={(because) => action({ ...because, studio, isEnabled: !isEnabled })}
      words={REFUSALS}
      onDone={() => onDone(`${name} is switched ${isEnabled ? "off" : "on"}.`)}
    />
  );
}
