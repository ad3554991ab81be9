"use client";

import { RefreshCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { RefusalAlert } from "./refusal-alert";
import { SYNC_WORDS } from "./sync-words";
import { type Action, COMMON_REFUSALS, useSubmit } from "./use-submit";

const REFUSALS = { ...COMMON_REFUSALS, ALREADY_RUNNING: SYNC_WORDS.ALREADY_RUNNING } as const;

/** Asks the aggregator for its list now, and leads to the page that shows how it goes and what it changes. */
export function SyncNow({
  action,
}: {
  action: Action<{ requestId: string }, { id: string }, Exclude<keyof typeof REFUSALS, "NO_ANSWER">>;
}) {
  const router = useRouter();
  const { submit, refusal, isPending } = useSubmit(action, ({ id }) => router.push(`/admin/syncs/${id}`));

  return (
    <div className="grid gap-2 sm:justify-items-end">
      <Button size="sm" isPending={isPending} onClick={() => submit({ requestId: newId() })}>
        {isPending ? null : <RefreshCw aria-hidden="true" className="size-4" />}
        {isPending ? "Starting…" : "Sync now"}
      </Button>
      <RefusalAlert code={isPending ? null : refusal} words={REFUSALS} />
    </div>
  );
}
