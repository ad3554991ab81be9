import { dayPeriod } from "@/components/admin/day-params";
import { type SearchParams, textParam } from "@/components/admin/with-params";
import type { AuditFilter } from "@/lib/reports";
import { playerOf } from "../player-of";

/** What the audit log's address asks for: as its fields show it, and as the list understands it. */
export interface AuditSearch {
  fields: Partial<Record<"actor" | "action" | "subject" | "request" | "from" | "to", string>>;
  filter: AuditFilter;
}

/** Actors without a name of their own. */
const NAMELESS = ["cli", "player", "system", "wallet"];

/** Reads the address of the audit log, or of its export. */
export async function auditSearch(params: Awaited<SearchParams>): Promise<AuditSearch> {
  const [actor, action, subject] = [textParam(params.actor), textParam(params.action), textParam(params.subject)];
  const request = textParam(params.request);
  const { days, ...period } = dayPeriod(params);

  return {
    fields: {
      ...(actor && { actor }),
      ...(action && { action }),
      ...(subject && { subject }),
      ...(request && { request }),
      ...days,
    },
    filter: {
      ...(actor && { actor: actorOf(actor) }),
      ...(action && { action }),
      ...(subject && { subject: await subjectOf(subject) }),
      ...(request && { requestId: request }),
      ...period,
    },
  };
}

/** People write a colleague's name, not how the trail calls them. */
function actorOf(text: string): string {
  return text.includes(":") || NAMELESS.includes(text) ? text : `operator:${text}`;
}

/** A player's name or id stands for the player; anything else is taken as the trail writes it. */
async function subjectOf(text: string): Promise<string> {
  if (text.includes(":")) return text;
  const playerId = await playerOf(text);

  return playerId === null ? text : `player:${playerId}`;
}
