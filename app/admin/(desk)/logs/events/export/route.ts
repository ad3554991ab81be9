import { eventWords } from "@/components/admin/event-words";
import { db } from "@/lib/db";
import { listEvents } from "@/lib/reports";
import { exportLog, ROWS_PER_READ } from "../../export-log";
import { eventSearch } from "../event-search";

/** Significant events as a CSV file, narrowed as the page is. */
export async function GET(request: Request) {
  const { filter } = await eventSearch(Object.fromEntries(new URL(request.url).searchParams));

  return exportLog(request, {
    name: "events",
    head: ["Time (UTC)", "Kind", "Event", "Player", "Player id", "Details"],
    read: (before) => listEvents(db(), { ...filter, before, limit: ROWS_PER_READ }),
    cells: ({ createdAt, kind, player, details }) => [
      ...[createdAt, kind, eventWords(kind), player?.username ?? null, player?.id ?? null, JSON.stringify(details)],
    ],
  });
}
