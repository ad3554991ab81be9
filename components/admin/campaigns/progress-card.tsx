"use client";

import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import type { CampaignProgress } from "@/lib/free-rounds";
import { FigureList } from "../figure-list";
import { grantCauseWords } from "../grant-words";
import { CampaignBadge } from "./campaign-badge";
import { ProgressBar } from "./progress-bar";
import { countText } from "./words";

const POLL_MS = 2_000;

/** One campaign's progress; kept up to date while something moves and the page is in view. */
const progressOptions = (campaignId: string, first: CampaignProgress) =>
  queryOptions({
    queryKey: ["campaign-progress", campaignId],
    queryFn: async ({ signal }): Promise<CampaignProgress> => {
      const response = await fetch(`/admin/free-rounds/campaigns/${campaignId}/progress`, { signal });
      if (!response.ok) throw new Error(`The progress was answered with ${response.status}`);

      return response.json();
    },
    initialData: first,
    refetchInterval: ({ state }) => (isMoving(state.data ?? first) ? POLL_MS : false),
  });

/** How far a campaign has come, live. Needs a `QueryProvider` above it. */
export function ProgressCard({ campaignId, progress: first }: { campaignId: string; progress: CampaignProgress }) {
  const options = progressOptions(campaignId, first);
  const { data, isError } = useQuery(options);
  const client = useQueryClient();
  const router = useRouter();

  // Whoever presses a button gets a page that is newer than what was asked for before.
  useEffect(() => {
    client.setQueryData(["campaign-progress", campaignId], (known: CampaignProgress | undefined) =>
      known && known.at > first.at ? known : first,
    );
  }, [client, campaignId, first]);

  // The rest of the page (buttons, lists) is as it was when it was made: a change of status makes it anew.
  const status = useRef(first.status);
  useEffect(() => {
    if (status.current === data.status) return;
    status.current = data.status;
    router.refresh();
  }, [data.status, router]);

  const { awarded, failed, left, underWay, skipped, isWithdrawing } = data;
  const total = awarded + failed + left;

  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2" role="status">
        <CampaignBadge standing={data.isScheduled ? "scheduled" : data.status} />
        <span className="text-sm text-muted tabular-nums">{paceText(data)}</span>
      </div>
      {isWithdrawing ? (
        <ProgressBar
          label="Taken back"
          done={data.withdrawn + data.kept}
          total={data.withdrawn + data.kept + data.withdrawalsLeft}
        />
      ) : (
        <ProgressBar label="Awarded" done={awarded + failed} total={total} />
      )}
      <Notices progress={data} isOffline={isError} />
      <FigureList
        figures={[
          { label: "Awarded", value: countText(awarded) },
          { label: "Left", value: countText(left), note: underWay > 0 ? `${countText(underWay)} under way` : null },
          { label: "Failed", value: countText(failed), note: failed > 0 ? "See why in the list below" : null },
          isWithdrawing
            ? { label: "Taken back", value: countText(data.withdrawn), note: keptText(data.kept) }
            : { label: "Passed over", value: countText(skipped) },
        ]}
      />
    </div>
  );
}

function Notices({ progress, isOffline }: { progress: CampaignProgress; isOffline: boolean }) {
  const { status, pauseCause, heldCause, heldUntil } = progress;

  return (
    <>
      {status === "paused" && pauseCause ? (
        <Alert tone="danger" title="Paused by itself" isLive>
          {grantCauseWords(pauseCause)} Nothing is lost: resume once that is seen to.
        </Alert>
      ) : null}
      {heldCause ? (
        <Alert tone="warning" title="Waiting for the aggregator">
          {grantCauseWords(heldCause)} It is tried again at {heldUntil?.slice(11, 19)} UTC, by itself.
        </Alert>
      ) : null}
      {isOffline ? (
        <Alert tone="warning">The server does not answer: these figures may be old. It is asked again.</Alert>
      ) : null}
    </>
  );
}

function isMoving({ status, underWay, withdrawalsLeft }: CampaignProgress): boolean {
  return status === "running" || underWay > 0 || withdrawalsLeft > 0;
}

function keptText(kept: number): string | null {
  return kept > 0 ? `${countText(kept)} were played, had expired or were refused` : null;
}

function paceText({ perMinute, secondsLeft, status, underWay }: CampaignProgress): string | null {
  if (status === "paused" && underWay > 0) return "What is under way comes to its end.";
  if (perMinute === null) return null;
  const pace = `${countText(perMinute)} a minute`;

  return secondsLeft ? `${pace}, about ${spanText(secondsLeft)} left` : pace;
}

function spanText(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);

  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
