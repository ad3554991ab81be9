import { Books, type Changes, type OpenedBooks } from "../books";
import { decide } from "../decide";
import type { Outcome, SignificantKind } from "../outcome";
import { GENESIS_HASH } from "../posting";
import { type NaivePlayer, NaiveWallet } from "./naive-wallet";
import type { History } from "./random-history";

/** What can be seen of a wallet after a history. Texts, so that a difference reads as a sentence. */
export interface Seen {
  outcomes: string[];
  /** `player cents` */
  balances: string[];
  /** `player callId kind` */
  exceptions: string[];
  /** `player callId kind` */
  events: string[];
  /** `player callId` */
  unmatched: string[];
  /** `player rollback undoes callId` */
  links: string[];
}

const NOW = new Date("2026-01-01T00:00:00Z");

/** Plays a history on the model. */
export function playOnModel({ batches, unknownRoundRollback, largeWinCents }: History): Seen {
  const wallet = new NaiveWallet(unknownRoundRollback, largeWinCents);
  const outcomes: string[] = [];
  for (const { players, disabledGameIds, paidInCents, calls } of batches) {
    wallet.disabledGameIds = disabledGameIds;
    for (const player of players) {
      wallet.setPlayer(player);
      wallet.money.push({ player: player.username, cents: paidInCents });
    }
    for (const call of calls) outcomes.push(inWords(wallet.answer(call)));
  }

  return {
    outcomes,
    balances: ["p1", "p2"].map((name) => `${name} ${wallet.balanceOf(name)}`),
    exceptions: wallet.notes
      .filter(({ says }) => !EVENTS.has(says) && says !== "UNMATCHED" && says !== "HELD")
      .map(({ player, callId, says }) => `${player} ${callId} ${says}`),
    events: wallet.notes
      .filter(({ says }) => EVENTS.has(says))
      .map(({ player, callId, says }) => `${player} ${callId} ${says}`),
    unmatched: wallet.notes
      .filter(({ says }) => says === "UNMATCHED")
      .map(({ player, callId }) => `${player} ${callId}`),
    links: wallet.happened.flatMap(({ player, call, undoes }) =>
      undoes ? [`${player} ${call.callId} undoes ${undoes.call.callId}`] : [],
    ),
  };
}

const EVENTS: ReadonlySet<string> = new Set<SignificantKind>(["LARGE_WIN", "LARGE_BET", "NEGATIVE_BALANCE_REFUSED"]);

/** Plays a history on `decide`. Each batch opens its books on what the batches before it wrote. */
export function playOnDecide({ batches, ...policy }: History): Seen {
  const seen: Seen = { outcomes: [], balances: [], exceptions: [], events: [], unmatched: [], links: [] };
  const written = new Written();
  for (const { players, disabledGameIds, paidInCents, calls } of batches) {
    for (const player of players) written.payIn(player, paidInCents);
    const books = written.open(players, disabledGameIds);
    for (const call of calls) {
      const decision = decide(books.stateFor(call), call, policy);
      books.apply(call, decision);
      seen.outcomes.push(inWords(decision.outcome));
    }

    const changes = books.changes();
    written.add(changes);
    for (const { playerId, callId, kind } of changes.exceptions) seen.exceptions.push(`${playerId} ${callId} ${kind}`);
    for (const { playerId, kind, details } of changes.events) {
      seen.events.push(`${playerId} ${details.callId} ${kind}`);
    }
    for (const { playerId, callId, isUnmatched, undoesCallId } of changes.calls) {
      if (isUnmatched) seen.unmatched.push(`${playerId} ${callId}`);
      if (undoesCallId !== null) seen.links.push(`${playerId} ${callId} undoes ${undoesCallId}`);
    }
  }
  seen.balances = written.balances();

  return seen;
}

/** Stands for the database between two batches. A player's name serves as the id. */
class Written {
  #calls: OpenedBooks["calls"] = [];
  #rounds = new Map<string, OpenedBooks["rounds"][number]>();
  #accounts = new Map<string, OpenedBooks["accounts"][number]>();

  payIn({ username, currency }: NaivePlayer, cents: bigint): void {
    const opened = { playerId: username, username, currency, balanceCents: 0n, version: 0n, lastHash: GENESIS_HASH };
    const account = this.#accounts.get(username) ?? opened;
    this.#accounts.set(username, { ...account, balanceCents: account.balanceCents + cents });
  }

  open(players: readonly NaivePlayer[], disabledGameIds: readonly string[]): Books {
    const standings = players.map(({ username, status, wagerCents, lossCents, isSessionOver }) => {
      return [username, { status, allowance: { wagerCents, lossCents, isSessionOver } }] as const;
    });

    return new Books({
      openedAt: NOW,
      accounts: [...this.#accounts.values()],
      standings: new Map(standings),
      disabledGameIds: new Set(disabledGameIds),
      calls: this.#calls,
      rounds: [...this.#rounds.values()],
    });
  }

  add({ calls, rounds, heads }: Changes): void {
    this.#calls = [...this.#calls, ...calls];
    for (const round of rounds) this.#rounds.set(`${round.playerId} ${round.roundId}`, round);
    for (const head of heads) this.#accounts.set(head.playerId, { ...head, username: head.playerId });
  }

  balances(): string[] {
    return [...this.#accounts].map(([username, { balanceCents }]) => `${username} ${balanceCents}`);
  }
}

function inWords(outcome: Outcome): string {
  return `${outcome.ok ? "accepted" : outcome.code} ${outcome.balanceCents}`;
}
