import type { Db } from "@/lib/db";
import { newId } from "@/lib/ids";
import type { PostingKind } from "./list-postings";

/** A player of this test alone, with an account in a currency nobody else uses. */
export async function givenPlayer(db: Db, currency = "XTS"): Promise<{ id: string; currency: string }> {
  const id = newId();
  await db.player.create({
    data: { id, username: `t${id.replaceAll("-", "").slice(-24)}`, passwordHash: "none", currency },
  });
  await db.account.create({ data: { playerId: id, currency, lastHash: new Uint8Array(32) } });

  return { id, currency };
}

/** One posting to be: signed cents from the player's side, and when. */
export interface GivenPosting {
  kind: PostingKind;
  movedCents: bigint;
  at?: Date;
  house?: string;
}

/** Writes postings as the wallet would, without asking it: reports must agree with what is stored. */
export async function givenPostings(
  db: Db,
  player: { id: string; currency: string },
  postings: readonly GivenPosting[],
): Promise<void> {
  const playerId = player.id;
  const { version: start, balanceCents: opening } = await db.account.findUniqueOrThrow({ where: { playerId } });
  let balance = opening;
  let version = start;

  for (const { kind, movedCents, at = new Date(), house = "house:games" } of postings) {
    version += 1n;
    const callId = kind === "adjustment" ? null : newId();
    const adjustmentId = kind === "adjustment" ? newId() : null;
    const amountCents = movedCents < 0n ? -movedCents : movedCents;
    const [debitAccount, creditAccount] =
      movedCents < 0n ? [`player:${playerId}`, house] : [house, `player:${playerId}`];

    if (kind === "adjustment" && adjustmentId) {
      await db.adjustment.create({
        data: {
          id: adjustmentId,
          playerId,
          requestId: newId(),
          amountCents: movedCents,
          reason: "Test",
          actor: "cli",
          createdAt: at,
        },
      });
    } else if (kind !== "adjustment" && callId) {
      await givenCall(db, player, { callId, kind, amountCents, movedCents, balanceCents: balance + movedCents, at });
    }
    await db.posting.create({
      data: {
        playerId,
        version,
        kind,
        debitAccount,
        creditAccount,
        amountCents,
        currency: player.currency,
        balanceBeforeCents: balance,
        balanceAfterCents: balance + movedCents,
        callId,
        rb: callId ? 0 : null,
        adjustmentId,
        previousHash: new Uint8Array(32),
        hash: new Uint8Array(32),
        createdAt: at,
      },
    });
    balance += movedCents;
  }
  await db.account.update({ where: { playerId }, data: { version, balanceCents: balance } });
}

/** Writes one callback; refused when `refusal` is given. */
export async function givenCall(
  db: Db,
  player: { id: string; currency: string },
  call: {
    callId?: string;
    rb?: number;
    kind?: Exclude<PostingKind, "adjustment">;
    amountCents?: bigint;
    movedCents?: bigint;
    balanceCents?: bigint;
    refusal?: string;
    at?: Date;
  },
): Promise<void> {
  const { callId = newId(), rb = 0, kind = "bet", amountCents = 100n, movedCents = 0n, balanceCents = 0n } = call;
  const { refusal, at = new Date() } = call;
  await db.walletCall.create({
    data: {
      playerId: player.id,
      callId,
      rb,
      kind,
      type: "spin",
      amountCents,
      currency: player.currency,
      refusal: refusal ?? null,
      balanceCents,
      movedCents,
      isUnmatched: false,
      rawQuery: `call_id=${callId}&key=0123456789abcdef`,
      calledAt: at,
      createdAt: at,
    },
  });
}
