import type { Client } from "pg";
import type { Person } from "./people";
import type { Random } from "./random";

const REASONS = [
  "Asked to by the player",
  "Documents were missing",
  "Several accounts of one person",
  "Payment disputed",
];

/**
 * Records who was frozen or closed, in the audit trail and among the significant events, as it
 * would have been when it was done. The trail's own trigger links the entries.
 */
export async function recordStatuses(client: Client, random: Random, people: readonly Person[]): Promise<void> {
  const changes = people
    .filter(({ status }) => status !== "active")
    .sort((left, right) => left.endedAt - right.endedAt)
    .map(({ id, status, endedAt }) => ({
      entryId: random.id(endedAt),
      eventId: random.id(endedAt),
      playerId: id,
      status,
      reason: random.pick(REASONS),
      at: new Date(endedAt),
    }));
  await client.query(
    `INSERT INTO audit_entries (id, actor, action, subject, reason, before, after, created_at)
     SELECT id, 'cli', 'player.status', 'player:' || player_id, reason, '{"status": "active"}',
            jsonb_build_object('status', status), created_at
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[])
       AS change (id, player_id, status, reason, created_at)`,
    [
      changes.map(({ entryId }) => entryId),
      changes.map(({ playerId }) => playerId),
      changes.map(({ status }) => status),
      changes.map(({ reason }) => reason),
      changes.map(({ at }) => at),
    ],
  );
  await client.query(
    `INSERT INTO significant_events (id, kind, player_id, details, created_at)
     SELECT id, 'PLAYER_STATUS_CHANGED', player_id,
            jsonb_build_object('from', 'active', 'to', status, 'actor', 'cli'), created_at
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) AS change (id, player_id, status, created_at)`,
    [
      changes.map(({ eventId }) => eventId),
      changes.map(({ playerId }) => playerId),
      changes.map(({ status }) => status),
      changes.map(({ at }) => at),
    ],
  );
}
