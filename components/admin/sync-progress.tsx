"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Spinner } from "@/components/ui/spinner";
import type { SyncRecord } from "@/lib/games";

// As often as a person looks; each look asks for the page again.
const LOOK_MS = 1_500;

/** How far a running sync has come; looks again until it has ended, also after the page was loaded anew. */
export function SyncProgress({ sync }: { sync: Pick<SyncRecord, "listedCount" | "writtenCount" | "requestedBy"> }) {
  const router = useRouter();
  const { listedCount, writtenCount, requestedBy } = sync;

  useEffect(() => {
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <div className="grid gap-2 rounded-card border border-info/40 bg-info/10 p-4 text-sm">
      <p role="status" className="flex items-center gap-2 font-semibold">
        <Spinner />
        {listedCount === null
          ? "Syncing: asking the aggregator for its list…"
          : `Syncing: ${writtenCount.toLocaleString("en")} of ${listedCount.toLocaleString("en")} games compared`}
      </p>
      {listedCount === null ? null : (
        <progress
          aria-label="Games compared"
          value={writtenCount}
          max={Math.max(1, listedCount)}
          className="h-2 w-full accent-brass"
        />
      )}
      <p className="text-muted">
        {requestedBy ? `Started by ${requestedBy}.` : "Started by the schedule."} It goes on when you leave this page.
      </p>
    </div>
  );
}
