import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { BET_LEVELS_CENTS } from "../bet-levels";
import type { Outbox, PendingCall } from "../callbacks/outbox";
import type { CallbackSender } from "../callbacks/sender";
import type { WalletAnswer, WalletCall } from "../callbacks/wallet-call";
import type { Faults } from "../faults";
import { type FreeRounds, type FreeRoundsGrant, grantBetCents } from "../free-rounds";
import type { GameSession } from "../game-sessions";
import { drawOutcome, type SpinOutcome } from "./outcomes";

const BET_TRIES = 3;

/** How a round ended. */
export type RoundResult =
  | {
      status: "played";
      roundId: string;
      betCents: number;
      outcome: SpinOutcome;
      isFree: boolean;
      isWinPending: boolean;
    }
  | { status: "refused"; reason: "insufficient-funds" | "refused" | "bad-bet" | "lost" | "voided" };

/** Plays rounds: decides the outcome, and tells the operator's wallet about bet and win. */
export class Rounds {
  constructor(
    private readonly sender: CallbackSender,
    private readonly outbox: Outbox,
    private readonly faults: Faults,
    private readonly freeRounds: FreeRounds,
  ) {}

  /** Reads the balance from the wallet at the start of a session; null when it did not answer. */
  async readBalance(session: GameSession): Promise<WalletAnswer | null> {
    if (session.username === null) return { error: 0, balanceCents: session.balanceCents ?? 0 };
    const answer = await this.sender.send({
      callId: randomUUID(),
      username: session.username,
      currency: session.currency,
      action: "balance",
      sessionToken: session.token,
    });
    if (answer?.error === 0) session.balanceCents = answer.balanceCents;

    return answer;
  }

  /** Plays one round; the caller sees to it that a session plays one at a time. */
  async play(session: GameSession, chosenBetCents: number): Promise<RoundResult> {
    if (session.username === null) return playForFun(session, chosenBetCents);

    const grant = this.freeRounds.listPlayable(session.username, session.gameIdHash)[0] ?? null;
    const betCents = grant ? grantBetCents(grant) : chosenBetCents;
    if (!isBetLevel(betCents)) return { status: "refused", reason: "bad-bet" };

    return grant
      ? this.#playFree(session, session.username, grant, betCents)
      : this.#playForMoney(session, session.username, betCents, "spin");
  }

  async #playFree(
    session: GameSession,
    username: string,
    grant: FreeRoundsGrant,
    betCents: number,
  ): Promise<RoundResult> {
    this.freeRounds.take(grant);
    const result = await this.#playForMoney(session, username, betCents, "bonus_fs");
    if (result.status === "played") this.freeRounds.addWin(grant, result.outcome.winCents);
    else this.freeRounds.giveBack(grant);

    return result;
  }

  async #playForMoney(
    session: GameSession,
    username: string,
    betCents: number,
    type: "spin" | "bonus_fs",
  ): Promise<RoundResult> {
    const roundId = randomUUID();
    const outcome = drawOutcome(betCents);
    const call = (action: "debit" | "credit", amountCents: number, isRollback = false): WalletCall => ({
      callId: randomUUID(),
      username,
      currency: session.currency,
      action,
      amountCents,
      type,
      roundId,
      gameId: session.gameIdHash,
      isRollback,
      sessionToken: session.token,
    });
    const scene = { username, sessionToken: session.token, gameId: session.gameIdHash, method: null };

    const rollback = await this.outbox.putAside(call("credit", betCents, true));
    if (this.faults.strike("rollback-before-bet", scene)) {
      await this.outbox.deliver(rollback);
      const late = await this.sender.send(call("debit", betCents));
      if (late && late.error !== 2) session.balanceCents = late.balanceCents;
      return { status: "refused", reason: "voided" };
    }
    if (this.faults.strike("reorder", scene)) {
      const early = await this.sender.send(call("credit", outcome.winCents));
      if (early?.error === 0) session.balanceCents = early.balanceCents;
      return this.#finishBet(
        session,
        rollback,
        await this.#placeBet(call("debit", betCents)),
        { roundId, betCents, outcome, isFree: type === "bonus_fs" },
        null,
      );
    }
    const bet = await this.#placeBet(call("debit", betCents));

    return this.#finishBet(
      session,
      rollback,
      bet,
      { roundId, betCents, outcome, isFree: type === "bonus_fs" },
      call("credit", outcome.winCents),
    );
  }

  /** Tries a bet a few times under one call_id; null when the wallet stayed silent. */
  async #placeBet(bet: WalletCall): Promise<WalletAnswer | null> {
    for (let attempt = 1; attempt <= BET_TRIES; attempt += 1) {
      const answer = await this.sender.send(bet);
      if (answer) return answer;
      if (attempt < BET_TRIES) await sleep(this.sender.patience.betPauseMs);
    }

    return null;
  }

  async #finishBet(
    session: GameSession,
    rollback: PendingCall,
    bet: WalletAnswer | null,
    round: { roundId: string; betCents: number; outcome: SpinOutcome; isFree: boolean },
    win: WalletCall | null,
  ): Promise<RoundResult> {
    if (bet === null) {
      // The wallet may have taken the stake without us hearing of it: only a rollback makes sure.
      void this.outbox.deliver(rollback);
      return { status: "refused", reason: "lost" };
    }
    if (bet.error !== 0) {
      this.outbox.drop(rollback);
      // Error 2 may carry a meaningless zero; error 1 promises the current balance.
      if (bet.error === 1) session.balanceCents = bet.balanceCents;
      return { status: "refused", reason: bet.error === 1 ? "insufficient-funds" : "refused" };
    }
    session.balanceCents = bet.balanceCents;
    session.roundsPlayed += 1;
    if (win === null) {
      this.outbox.drop(rollback);
      return { status: "played", ...round, isWinPending: false };
    }
    const answer = await this.outbox.deliver(await this.outbox.replace(rollback, win));
    if (answer) session.balanceCents = answer.balanceCents;

    return { status: "played", ...round, isWinPending: answer === null };
  }
}

function playForFun(session: GameSession, betCents: number): RoundResult {
  const balanceCents = session.balanceCents ?? 0;
  if (!isBetLevel(betCents)) return { status: "refused", reason: "bad-bet" };
  if (balanceCents < betCents) return { status: "refused", reason: "insufficient-funds" };

  const outcome = drawOutcome(betCents);
  session.balanceCents = balanceCents - betCents + outcome.winCents;
  session.roundsPlayed += 1;

  return { status: "played", roundId: randomUUID(), betCents, outcome, isFree: false, isWinPending: false };
}

function isBetLevel(betCents: number): boolean {
  return (BET_LEVELS_CENTS as readonly number[]).includes(betCents);
}
