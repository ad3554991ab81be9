import { dayPeriod } from "@/components/admin/day-params";
import { choiceParam, type SearchParams, textParam } from "@/components/admin/with-params";
import { EVENT_KINDS } from "@/lib/events";
import type { EventFilter } from "@/lib/reports";
import { playerOf } from "../player-of";

/** What the address of the events asks for: as its fields show it, and as the list understands it. */
export interface EventSearch {
  fields: Partial<Record<"kind" | "player" | "from" | "to", string>>;
  filter: EventFilter;
}

/** No player has this id: a name nobody has finds nothing. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Reads the address of the events, or of their export. */
export async function eventSearch(params: Awaited<SearchParams>): Promise<EventSearch> {
  const kind = choiceParam(params.kind, EVENT_KINDS);
  const player = textParam(params.player);
  const { days, ...period } = dayPeriod(params);

  return {
    fields: { ...(kind && { kind }), ...(player && { player }), ...days },
    filter: {
      ...(kind && { kind }),
      ...(player && { playerId: (await playerOf(player)) ?? NOBODY }),
      ...period,
    },
  };
}
