import type { Db } from "@/lib/db";
import type { RecipientState } from "./campaign";

/** One recipient of a campaign, as pages show it. */
export interface Recipient {
  line: number;
  given: string;
  playerId: string | null;
  username: string | null;
  playerCurrency: string | null;
  state: RecipientState;
  cause: string | null;
  firstLine: number | null;
  endedAt: Date | null;
}

const PAGE_SIZE = 50;

/** One page of a campaign's recipients in the order of its list, those after line `after`. */
export async function listRecipients(
  db: Db,
  query: {
    campaignId: string;
    state?: RecipientState | undefined;
    after?: number | undefined;
    limit?: number;
  },
): Promise<{ recipients: Recipient[]; next: number | null }> {
  const { campaignId, state, after = 0, limit = PAGE_SIZE } = query;
  const rows = await db.campaignRecipient.findMany({
    where: { campaignId, line: { gt: after }, ...(state && { state }) },
    orderBy: { line: "asc" },
    take: limit + 1,
    select: {
      line: true,
      given: true,
      playerId: true,
      state: true,
      cause: true,
      firstLine: true,
      endedAt: true,
      player: { select: { username: true, currency: true } },
    },
  });
  const recipients = rows.slice(0, limit).map(
    ({ player, ...row }): Recipient => ({
      ...row,
      username: player?.username ?? null,
      playerCurrency: player?.currency ?? null,
    }),
  );

  return { recipients, next: rows.length > limit ? (recipients.at(-1)?.line ?? null) : null };
}
