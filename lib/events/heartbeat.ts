import { type Db, inTransaction } from "@/lib/db";
import { recordEvent } from "./record-event";

const BEAT_EVERY_MS = 30_000;
/** A restart takes less; a missed beat or two is no downtime yet. */
const SHORTEST_DOWNTIME_MS = 2 * 60_000;

/**
 * Notes every half minute that a server is alive, and at the start how long none was: a gap becomes
 * a significant event. Several servers share one heart.
 *
 * @param onFailure Told when the database cannot be reached; the next beat tries again.
 * @returns Stops it.
 */
export async function startHeartbeat(db: Db, onFailure: (error: unknown) => void): Promise<() => void> {
  await beat(db).catch(onFailure);
  const timer = setInterval(() => void beat(db).catch(onFailure), BEAT_EVERY_MS);
  timer.unref();

  return () => clearInterval(timer);
}

/** One beat. Also a database that could not be reached for long is a downtime: nobody could play. */
export async function beat(db: Db, now = new Date()): Promise<void> {
  await inTransaction(db, async (tx) => {
    // The lock comes before the look: of two servers that start at once, one notes the gap.
    const [last] = await tx.$queryRaw<{ beatAt: Date }[]>`
      SELECT beat_at AS "beatAt" FROM heartbeats WHERE id = 1 FOR UPDATE`;
    const gapMs = last ? now.getTime() - last.beatAt.getTime() : 0;
    if (last && gapMs >= SHORTEST_DOWNTIME_MS) {
      const seconds = Math.round(gapMs / 1_000);
      const details = { from: last.beatAt.toISOString(), until: now.toISOString(), seconds };
      await recordEvent(tx, { kind: "DOWNTIME", details });
    }
    await tx.$executeRaw`
      INSERT INTO heartbeats (id, beat_at) VALUES (1, ${now}::timestamptz)
      ON CONFLICT (id) DO UPDATE SET beat_at = greatest(heartbeats.beat_at, EXCLUDED.beat_at)`;
  });
}
