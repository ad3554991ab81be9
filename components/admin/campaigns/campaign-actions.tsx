"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DoneNote } from "../done-note";
import { type ChangeAction, ChangeCampaign } from "./change-campaign";
import { EndCampaign, type EndInput } from "./end-campaign";
import { countText } from "./words";

/** What the buttons say of a campaign. */
export interface CampaignBrief {
  readonly id: string;
  readonly status: "draft" | "running" | "paused" | "finished" | "cancelled";
  readonly gameName: string;
  readonly rounds: number;
  readonly startsLater: boolean;
  /** How many are awarded when all goes well. */
  readonly left: number;
  readonly refused: number;
  readonly failed: number;
  readonly awarded: number;
  readonly isWithdrawing: boolean;
}

/** The actions of a campaign; each null where the role does not include it. */
export interface CampaignActionSet {
  readonly start: ChangeAction | null;
  readonly pause: ChangeAction | null;
  readonly resume: ChangeAction | null;
  readonly retry: ChangeAction | null;
  readonly discard: ChangeAction | null;
  readonly cancel: ChangeAction<EndInput> | null;
  readonly withdraw: ChangeAction<EndInput> | null;
}

/** What can be done to a campaign where it stands. */
export function CampaignActions({ campaign, actions }: { campaign: CampaignBrief; actions: CampaignActionSet }) {
  const { id, status, failed, awarded, isWithdrawing } = campaign;
  const { start, pause, resume, retry, discard, cancel, withdraw } = actions;
  const [note, setNote] = useState<string | null>(null);
  const router = useRouter();
  const isOpen = status === "running" || status === "paused";

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <div className="flex flex-wrap gap-2">
        {status === "draft" && start ? <Start {...{ campaign, start, setNote }} /> : null}
        {status === "draft" && discard ? (
          <ChangeCampaign
            campaignId={id}
            verb="Discard"
            variant="danger"
            question={{ title: "Discard this draft?", text: "It and its list are thrown away. Nobody was awarded." }}
            action={discard}
            onDone={() => router.push("/admin/free-rounds/campaigns")}
          />
        ) : null}
        {status === "running" && pause ? (
          <ChangeCampaign campaignId={id} verb="Pause" action={pause} onDone={() => setNote("Paused.")} />
        ) : null}
        {status === "paused" && resume ? (
          <ChangeCampaign
            campaignId={id}
            verb="Resume"
            variant="primary"
            action={resume}
            onDone={() => setNote("Resumed.")}
          />
        ) : null}
        {failed > 0 && (isOpen || status === "finished") && retry ? (
          <ChangeCampaign
            campaignId={id}
            verb={`Try ${countText(failed)} failed again`}
            action={retry}
            onDone={() => setNote("In line again.")}
          />
        ) : null}
        {isOpen && cancel ? (
          <EndCampaign
            campaignId={id}
            verb="Cancel campaign"
            title="Cancel this campaign?"
            text="No further awards. What was awarded stays with the players."
            action={cancel}
            onDone={() => setNote("Cancelled: no further awards.")}
          />
        ) : null}
        {awarded > 0 && !isWithdrawing && withdraw ? (
          <EndCampaign
            campaignId={id}
            verb="Take rounds back"
            title={`Take back what was not played?`}
            text={`Ends the campaign and deletes its rounds at the aggregator, player by player. It deletes by game: other active free rounds of ${campaign.gameName} of these players end too. What was won stays.`}
            action={withdraw}
            onDone={() => setNote("Rounds are being taken back.")}
          />
        ) : null}
      </div>
      <DoneNote>{note}</DoneNote>
    </div>
  );
}

function Start({
  campaign: { id, rounds, gameName, left, refused, startsLater },
  start,
  setNote,
}: {
  campaign: CampaignBrief;
  start: ChangeAction;
  setNote: (note: string) => void;
}) {
  const passedOver = refused > 0 ? ` The ${countText(refused)} lines that cannot be awarded are left out.` : "";

  return (
    <ChangeCampaign
      campaignId={id}
      verb={startsLater ? "Schedule" : "Start"}
      variant="primary"
      question={{
        title: `Award ${countText(left)} ${left === 1 ? "player" : "players"}?`,
        text: `${rounds} free rounds of ${gameName} each: ${countText(left * rounds)} rounds in all.${passedOver}`,
      }}
      action={start}
      onDone={() => setNote(startsLater ? "Scheduled." : "Started.")}
    />
  );
}
