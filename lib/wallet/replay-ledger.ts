import type { Db } from "@/lib/db";
import { invariant } from "@/lib/result";
import { adjust } from "./adjust";
import type { MoneyCall } from "./call";
import { applyException } from "./end-exception";
import { openAccount } from "./open-account";
import type { Outcome } from "./outcome";
import { isCircumstantial, withStanding } from "./replay-standing";
import { settle } from "./settle";

/** Where a replay first came out otherwise. */
export interface ReplayDifference {
  username: string;
  /** The call that was answered otherwise; null when only the balance differs in the end. */
  callId: string | null;
  expected: string;
  actual: string;
}

/** What a replay of the whole ledger saw. */
export interface ReplayReport {
  isSame: boolean;
  players: number;
  calls: number;
  adjustments: number;
  firstDifference: ReplayDifference | null;
}

/** How much of the ledger is replayed, and who is told meanwhile. */
export interface ReplayOptions {
  /** Only this player. Default: everyone. */
  playerId?: string;
  /** Told how many players are done. */
  onProgress?: (players: number) => void;
}

const BATCH_SIZE = 100;
const PAGE_SIZE = 200;

type Player = { id: string; username: string; currency: string; balanceCents: bigint };
type StoredCall = Awaited<ReturnType<typeof listCalls>>[number];
type StoredAdjustment = Awaited<ReturnType<typeof listAdjustments>>[number];

/**
 * Rebuilds every balance from the stored calls and the operators' adjustments, by deciding
 * each again, and compares every answer and every balance.
 *
 * @param target A migrated database without players.
 */
export async function replayLedger(source: Db, target: Db, options: ReplayOptions = {}): Promise<ReplayReport> {
  const report: ReplayReport = { isSame: true, players: 0, calls: 0, adjustments: 0, firstDifference: null };
  for await (const player of eachPlayer(source, options.playerId ?? null)) {
    const replayed = await replayPlayer(source, target, player);
    report.players += 1;
    report.calls += replayed.calls;
    report.adjustments += replayed.adjustments;
    report.firstDifference ??= replayed.difference;
    options.onProgress?.(report.players);
  }

  return { ...report, isSame: report.firstDifference === null };
}

async function* eachPlayer(source: Db, only: string | null): AsyncGenerator<Player> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const page = await source.$queryRaw<Player[]>`
      SELECT p.id, p.username, a.currency, a.balance_cents AS "balanceCents"
      FROM players p JOIN accounts a ON a.player_id = p.id
      WHERE p.id > ${after}::uuid AND (${only}::uuid IS NULL OR p.id = ${only}::uuid) ORDER BY p.id LIMIT ${PAGE_SIZE}`;
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function replayPlayer(source: Db, target: Db, player: Player) {
  const { id, username, currency } = player;
  await target.player.create({ data: { id, username, passwordHash: "replayed", currency } });
  await openAccount(target, { playerId: id, currency });
  const calls = await listCalls(source, id);
  const adjustments = await listAdjustments(source, id);

  let difference: ReplayDifference | null = null;
  for (const step of inOrder(calls, adjustments)) {
    difference ??=
      "amountCents" in step ? await replayAdjustment(target, player, step) : await replayCalls(target, player, step);
  }
  const { balanceCents } = await target.account.findUniqueOrThrow({ where: { playerId: id } });
  if (balanceCents !== player.balanceCents) {
    difference ??= { username, callId: null, expected: String(player.balanceCents), actual: String(balanceCents) };
  }

  return { calls: calls.length, adjustments: adjustments.length, difference };
}

/** Runs of calls, and the adjustments between them, as they changed the account. */
function* inOrder(
  calls: readonly StoredCall[],
  adjustments: readonly StoredAdjustment[],
): Generator<StoredCall[] | StoredAdjustment> {
  let run: StoredCall[] = [];
  let next = 0;
  for (const adjustment of adjustments) {
    const versionBefore = (adjustment.posting?.version ?? 1n) - 1n;
    for (let call = calls[next]; call && call.accountVersion <= versionBefore; call = calls[next]) {
      run.push(call);
      next += 1;
    }
    yield run;
    run = [];
    yield adjustment;
  }
  yield calls.slice(next);
}

async function replayCalls(target: Db, player: Player, calls: readonly StoredCall[]): Promise<ReplayDifference | null> {
  for (const batch of batches(calls)) {
    const outcomes = await withStanding(target, batch[0], () =>
      settle(
        target,
        batch.map((call) => asCall(player, call)),
        { policy: policyOf(batch[0]), timeoutMs: 30_000 },
      ),
    );
    for (const [index, call] of batch.entries()) {
      const actual = asText(outcomes[index]);
      const expected = asText({
        ok: call.refusal === null,
        code: call.refusal ?? "",
        balanceCents: call.balanceCents,
      });
      if (actual !== expected) return { username: player.username, callId: call.callId, expected, actual };
    }
  }

  return null;
}

/** Calls that were decided under circumstances of their own are replayed alone. */
function* batches(calls: readonly StoredCall[]): Generator<StoredCall[]> {
  let batch: StoredCall[] = [];
  for (const call of calls) {
    const isAlone = isCircumstantial(call) || isHeld(call);
    if (batch.length > 0 && (isAlone || batch.length >= BATCH_SIZE)) {
      yield batch;
      batch = [];
    }
    batch.push(call);
    if (isAlone) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** The setting may have changed since; what it was shows in what was done. */
function policyOf(call: StoredCall | undefined) {
  return {
    unknownRoundRollback: call && isHeld(call) ? ("hold" as const) : ("apply" as const),
    largeWinCents: BigInt(Number.MAX_SAFE_INTEGER),
  };
}

/** A held win is told by its having moved nothing: followed on the aggregator's word it would have. */
function isHeld(call: StoredCall): boolean {
  if (call.kind !== "rollback_win") return call.holdsBet;

  return call.isUnmatched && call.refusal === null && call.movedCents === 0n && call.amountCents > 0n;
}

async function replayAdjustment(
  target: Db,
  player: Player,
  adjustment: StoredAdjustment,
): Promise<ReplayDifference | null> {
  const { requestId, amountCents, code, reason, actor, exception, posting } = adjustment;
  const result = exception
    ? await applyException(target, { exceptionId: await exceptionId(target, exception), reason, actor })
    : await adjust(target, { playerId: player.id, requestId, amountCents, code, reason, actor });
  const actual = result.ok ? String(result.value.balanceCents) : result.code;
  const expected = String(posting?.balanceAfterCents);

  return actual === expected ? null : { username: player.username, callId: null, expected, actual };
}

async function exceptionId(
  target: Db,
  { playerId, callId, rb, kind }: { playerId: string; callId: string; rb: number; kind: string },
): Promise<string> {
  const where = { playerId_callId_rb_kind: { playerId, callId, rb, kind } };
  const found = await target.walletException.findUnique({ where, select: { id: true } });
  invariant(found, `the replay met the exception ${kind} of call ${callId}`);

  return found.id;
}

function listCalls(source: Db, playerId: string) {
  return source.walletCall.findMany({ where: { playerId }, orderBy: [{ accountVersion: "asc" }, { position: "asc" }] });
}

function listAdjustments(source: Db, playerId: string) {
  return source.adjustment.findMany({
    where: { playerId },
    orderBy: { posting: { version: "asc" } },
    include: {
      posting: { select: { version: true, balanceAfterCents: true } },
      exception: { select: { playerId: true, callId: true, rb: true, kind: true } },
    },
  });
}

function asCall({ username }: Player, call: StoredCall): MoneyCall {
  const { kind, callId, amountCents, type, currency, roundId, gameId, calledAt, rawQuery } = call;

  return {
    kind,
    username,
    callId,
    amountCents,
    type,
    currency,
    roundId,
    gameId,
    calledAt,
    rawQuery,
    isRoundFinal: false,
  };
}

function asText(outcome: Outcome | { ok: boolean; code: string; balanceCents: bigint } | undefined): string {
  if (!outcome) return "no answer";

  return outcome.ok || !("code" in outcome)
    ? `accepted, ${outcome.balanceCents}`
    : `${outcome.code}, ${outcome.balanceCents}`;
}
