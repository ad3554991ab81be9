import { z } from "zod";
import type { Db, Prisma } from "@/lib/db";
import { CursorTime, decodeCursor, encodeCursor } from "./cursor";
import { PAGE_SIZE, type Page, pageOf } from "./page";

/** Where a request for an adjustment stands; nobody decided in time on one that has expired. */
export const REQUEST_STANDINGS = ["waiting", "approved", "rejected", "expired"] as const;
export type RequestStanding = (typeof REQUEST_STANDINGS)[number];

const FIELDS = {
  id: true,
  amountCents: true,
  code: true,
  note: true,
  requestedBy: true,
  createdAt: true,
  expiresAt: true,
  decidedBy: true,
  decidedAt: true,
  decidedBecause: true,
  player: {
    select: { id: true, username: true, currency: true, status: true, account: { select: { balanceCents: true } } },
  },
} as const satisfies Prisma.AdjustmentRequestSelect;

/** An adjustment that takes a second person. */
export type AdjustmentRequestRow = Omit<Prisma.AdjustmentRequestGetPayload<{ select: typeof FIELDS }>, "player"> & {
  readonly player: {
    readonly id: string;
    readonly username: string;
    readonly currency: string;
    readonly status: "active" | "frozen" | "closed";
    /** Now, not when it was asked for. */
    readonly balanceCents: bigint;
  };
};

const Place = z.object({ at: CursorTime, id: z.uuid() });

/** Requests of one standing (default waiting), the newest first; of one player if wanted. */
export async function listAdjustmentRequests(
  db: Db,
  query: {
    readonly standing?: RequestStanding | undefined;
    readonly playerId?: string | undefined;
    readonly before?: string | undefined;
    readonly limit?: number;
  } = {},
  now = new Date(),
): Promise<Page<AdjustmentRequestRow>> {
  const { standing = "waiting", playerId, before, limit = PAGE_SIZE } = query;
  const place = decodeCursor(before, Place);

  const requests = await db.adjustmentRequest.findMany({
    where: {
      ...STANDS[standing](now),
      ...(playerId && { playerId }),
      ...(place && {
        createdAt: { lte: place.at },
        OR: [{ createdAt: { lt: place.at } }, { id: { lt: place.id } }],
      }),
    },
    select: FIELDS,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const rows = requests.map(({ player: { account, ...player }, ...request }) => ({
    ...request,
    player: { ...player, balanceCents: account?.balanceCents ?? 0n },
  }));

  return pageOf(rows, limit, (row) => encodeCursor({ at: row.createdAt, id: row.id }));
}

const STANDS = {
  waiting: (now) => ({ status: "waiting", expiresAt: { gt: now } }),
  expired: (now) => ({ status: "waiting", expiresAt: { lte: now } }),
  approved: () => ({ status: "approved" }),
  rejected: () => ({ status: "rejected" }),
} as const satisfies Record<RequestStanding, (now: Date) => Prisma.AdjustmentRequestWhereInput>;
