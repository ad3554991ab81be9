import type { MoneyCall, WalletCall } from "../call";
import type { ExceptionKind, Outcome, RefusalCode, SignificantKind } from "../outcome";

/** A player as they stand from one moment on; the allowances count what is staked and lost from then. */
export interface NaivePlayer {
  username: string;
  currency: string;
  status: "active" | "blocked" | "excluded" | "suspended";
  wagerCents: bigint | null;
  lossCents: bigint | null;
  isSessionOver: boolean;
}

/** A call that was answered for the first time, which is the one that counts. */
interface Remembered {
  player: string;
  call: MoneyCall;
  currency: string;
  /** The round it belongs to: its own, or that of the call a rollback repeats the id of. */
  roundId: string | null;
  outcome: Outcome;
  movedCents: bigint;
  /** The call a rollback undoes, where there is one. */
  undoes: Remembered | null;
}

/** What the wallet wants noted of a call beside its answer. */
interface Note {
  player: string;
  callId: string;
  says: ExceptionKind | SignificantKind | "UNMATCHED" | "HELD";
}

/**
 * The wallet a second time, for tests to compare `decide` with. Written from the sentences of the wallet
 * certification and ADR 0003; shares nothing with the wallet but the words of its calls and answers. It keeps
 * one list of all that happened and finds out everything else by reading that list from the beginning, slowly.
 */
export class NaiveWallet {
  readonly happened: Remembered[] = [];
  readonly notes: Note[] = [];
  /** Paid in by the operator, or moved by a call; in order. */
  readonly money: { player: string; cents: bigint }[] = [];
  disabledGameIds: readonly string[] = [];
  #players: NaivePlayer[] = [];
  /** How much had happened when a player's allowances began to count. */
  #countsFrom = new Map<string, number>();

  constructor(
    readonly unknownRoundRollback: "apply" | "hold",
    readonly largeWinCents: bigint,
  ) {}

  /** Who the player is, and what they may stake, from now on. */
  setPlayer(player: NaivePlayer): void {
    this.#players = [...this.#players.filter(({ username }) => username !== player.username), player];
    this.#countsFrom.set(player.username, this.happened.length);
  }

  balanceOf(username: string): bigint {
    return sum(this.money.filter(({ player }) => player === username).map(({ cents }) => cents));
  }

  answer(call: WalletCall): Outcome {
    const player = this.#players.find(({ username }) => username === call.username);
    if (!player) return { ok: false, code: "PLAYER_UNKNOWN", balanceCents: 0n };

    const balanceCents = this.balanceOf(player.username);
    const currency = call.currency ?? player.currency;
    if (call.kind === "invalid") return { ok: false, code: "CALL_INVALID", balanceCents };
    if (call.kind === "balance" && currency === player.currency) return { ok: true, balanceCents };
    if (call.kind === "balance") return { ok: false, code: "CURRENCY_MISMATCH", balanceCents };

    const first = this.#find(player, call.callId, isUndoing(call) ? ["rollback_bet", "rollback_win"] : ["bet", "win"]);
    if (first) return this.#again(first, call, currency, balanceCents);

    const said: Remembered = {
      player: player.username,
      call,
      currency,
      roundId: this.#roundOf(player, call),
      outcome: { ok: true, balanceCents },
      movedCents: 0n,
      undoes: null,
    };
    said.outcome = currency === player.currency ? this.#first(player, said) : this.#refuse(said, "CURRENCY_MISMATCH");
    this.happened.push(said);
    this.money.push({ player: player.username, cents: said.movedCents });

    return said.outcome;
  }

  #first(player: NaivePlayer, said: Remembered): Outcome {
    if (said.call.kind === "bet") return this.#bet(player, said);
    if (said.call.kind === "win") return this.#win(said);

    return this.#undo(player, said);
  }

  /** Rule 2: the same contents get the first answer, others are refused. */
  #again(first: Remembered, call: MoneyCall, currency: string, balanceCents: bigint): Outcome {
    const contents = ({ kind, type, amountCents, roundId, gameId }: MoneyCall) => [
      kind,
      type,
      amountCents,
      roundId,
      gameId,
    ];
    const before = [...contents(first.call), first.currency].join();
    const now = [...contents(call), currency].join();
    if (before === now) return first.outcome;

    this.#note(first, "CALL_MISMATCH");

    return { ok: false, code: "CALL_MISMATCH", balanceCents };
  }

  /** Rule 3: taking is guarded. */
  #bet(player: NaivePlayer, said: Remembered): Outcome {
    const { amountCents, gameId, type } = said.call;
    // The player does not pay for a free round.
    const stake = type === "bonus_fs" ? 0n : amountCents;
    const staked = -this.#movedSince(player, ["bet", "rollback_bet"]);
    const lost = -this.#movedSince(player, ["bet", "rollback_bet", "win", "rollback_win"]);

    if (player.status === "blocked") return this.#refuse(said, "PLAYER_BLOCKED");
    if (player.status === "excluded") return this.#refuse(said, "PLAYER_EXCLUDED");
    if (player.status === "suspended") return this.#refuse(said, "GAMING_SUSPENDED");
    if (gameId !== null && this.disabledGameIds.includes(gameId)) return this.#refuse(said, "GAME_DISABLED");
    if (this.#isHeld(said)) return this.#refuse(said, "ROUND_ROLLED_BACK");
    if (player.isSessionOver) return this.#refuse(said, "SESSION_LIMIT_REACHED");
    // What stakes nothing passes no limit, wherever it stands.
    if (stake > 0n && player.wagerCents !== null && staked + stake > player.wagerCents) {
      return this.#refuse(said, "WAGER_LIMIT_REACHED");
    }
    if (stake > 0n && player.lossCents !== null && lost + stake > player.lossCents) {
      return this.#refuse(said, "LOSS_LIMIT_REACHED");
    }
    if (stake > this.balanceOf(player.username)) return this.#refuse(said, "INSUFFICIENT_FUNDS");

    if (said.roundId === null || gameId === null) this.#note(said, "UNMATCHED");
    if (stake >= this.largeWinCents) this.#note(said, "LARGE_BET");

    return this.#accept(said, -stake);
  }

  /** Rule 3: giving is not guarded. */
  #win(said: Remembered): Outcome {
    const { amountCents, gameId } = said.call;
    const taken = -sum(this.#movedIn(said, "bet"));
    const givenBack = sum(this.#movedIn(said, "rollback_bet"));
    const hasBet = this.#inRound(said).some(({ call, outcome }) => call.kind === "bet" && outcome.ok);
    const isUnmatched = said.roundId === null || gameId === null || !hasBet;
    const isUndone = givenBack > 0n && givenBack >= taken;

    if (isUnmatched) this.#note(said, "UNMATCHED");
    if (amountCents >= this.largeWinCents) this.#note(said, "LARGE_WIN");
    // A win of nothing is nothing to look into.
    if (amountCents > 0n && isUndone) this.#note(said, "WIN_AFTER_ROLLBACK");
    if (amountCents > 0n && !isUndone && isUnmatched) this.#note(said, "WIN_UNMATCHED");

    return this.#accept(said, amountCents);
  }

  /** Rule 4: what the round moved on this side, never more, and nothing that did not move. */
  #undo(player: NaivePlayer, said: Remembered): Outcome {
    const { amountCents } = said.call;
    const undoesBet = said.call.kind === "rollback_bet";
    const isFreeBet = undoesBet && said.call.type === "bonus_fs";
    const sign = undoesBet ? 1n : -1n;
    const isCovered = undoesBet || amountCents <= this.balanceOf(player.username);
    const undone = this.#undoneBy(player, said);

    if (this.#inRound(said).length === 0 && !undone) {
      if (this.unknownRoundRollback === "hold") return this.#unmatched(said, { holdsBet: undoesBet });

      return isCovered ? this.#unmatched(said, { cents: isFreeBet ? 0n : sign * amountCents }) : this.#uncovered(said);
    }
    if (undone?.movedCents === 0n) return this.#accept(said, 0n, undone);

    const movedInRound = sum(this.#movedIn(said, undoesBet ? "bet" : "win"));
    const moved = said.roundId === null ? (undone?.movedCents ?? 0n) : movedInRound;
    const movedBack = sum(this.#movedIn(said, said.call.kind));
    const left = -sign * (moved + movedBack);
    if (left <= 0n && movedBack !== 0n) {
      this.#note(said, "ROLLBACK_REPEATED");
      return this.#accept(said, 0n);
    }
    // Undone before it came, so it must not be taken when it comes.
    if (left <= 0n) return this.#unmatched(said, { holdsBet: undoesBet });
    if (isFreeBet && !undone) return this.#unmatched(said);
    if (amountCents > left) {
      this.#note(said, "ROLLBACK_TOO_LARGE");
      return this.#refuse(said, "ROLLBACK_TOO_LARGE");
    }
    if (!isCovered) return this.#uncovered(said);

    const won = sum([...this.#movedIn(said, "win"), ...this.#movedIn(said, "rollback_win")]);
    if (undoesBet && amountCents > 0n && won > 0n) this.#note(said, "ROUND_HALF_UNDONE");

    return this.#accept(said, sign * amountCents, undone);
  }

  /**
   * Which bet a rollback means: that of the same id; else the latest of the same amount, rather one that was
   * taken. The bet of a free round is none that was taken.
   */
  #undoneBy(player: NaivePlayer, said: Remembered): Remembered | null {
    const kind = said.call.kind === "rollback_bet" ? "bet" : "win";
    const alike = this.#inRound(said)
      .filter(({ call }) => call.kind === kind && call.amountCents === said.call.amountCents)
      .filter(({ movedCents }) => kind === "win" || said.call.type !== "bonus_fs" || movedCents === 0n)
      .reverse();

    return this.#sameId(player, said) ?? alike.find(({ movedCents }) => movedCents !== 0n) ?? alike[0] ?? null;
  }

  /** A rollback that names no round belongs to that of the call whose id it repeats. */
  #roundOf(player: NaivePlayer, call: MoneyCall): string | null {
    if (call.roundId !== null || !isUndoing(call)) return call.roundId;

    return this.#find(player, call.callId, ["bet", "win"])?.roundId ?? null;
  }

  /** The bet or win of the same round whose id a rollback repeats. */
  #sameId(player: NaivePlayer, said: Remembered): Remembered | undefined {
    const found = this.#find(player, said.call.callId, [said.call.kind === "rollback_bet" ? "bet" : "win"]);

    return found && found.roundId === said.roundId ? found : undefined;
  }

  #find({ username }: NaivePlayer, callId: string, kinds: MoneyCall["kind"][]): Remembered | undefined {
    return this.happened.find(
      ({ player, call }) => player === username && call.callId === callId && kinds.includes(call.kind),
    );
  }

  #inRound({ player, roundId }: Remembered): Remembered[] {
    return roundId === null ? [] : this.happened.filter((it) => it.player === player && it.roundId === roundId);
  }

  #movedIn(said: Remembered, kind: MoneyCall["kind"]): bigint[] {
    return this.#inRound(said)
      .filter(({ call }) => call.kind === kind)
      .map(({ movedCents }) => movedCents);
  }

  #isHeld(said: Remembered): boolean {
    return this.#inRound(said).some(({ call, player }) =>
      this.notes.some(
        (note) =>
          note.says === "HELD" && note.player === player && note.callId === call.callId && call.kind === "rollback_bet",
      ),
    );
  }

  /** Free rounds count in no limit, and their rollbacks neither. */
  #movedSince({ username }: NaivePlayer, kinds: MoneyCall["kind"][]): bigint {
    const counted = this.happened.slice(this.#countsFrom.get(username)).filter(({ player, call, undoes }) => {
      return player === username && kinds.includes(call.kind) && (undoes ?? { call }).call.type !== "bonus_fs";
    });

    return sum(counted.map(({ movedCents }) => movedCents));
  }

  #accept(said: Remembered, cents: bigint, undoes: Remembered | null = null): Outcome {
    said.movedCents = cents;
    said.undoes = undoes;

    return { ok: true, balanceCents: this.balanceOf(said.player) + cents };
  }

  #refuse(said: Remembered, code: RefusalCode): Outcome {
    return { ok: false, code, balanceCents: this.balanceOf(said.player) };
  }

  #uncovered(said: Remembered): Outcome {
    this.#note(said, "ROLLBACK_UNCOVERED");
    this.#note(said, "NEGATIVE_BALANCE_REFUSED");

    return this.#refuse(said, "INSUFFICIENT_FUNDS");
  }

  #unmatched(said: Remembered, { cents = 0n, holdsBet = false } = {}): Outcome {
    this.#note(said, "UNMATCHED");
    this.#note(said, "ROLLBACK_UNMATCHED");
    if (holdsBet) this.#note(said, "HELD");

    return this.#accept(said, cents);
  }

  #note({ player, call }: { player: string; call: MoneyCall }, says: Note["says"]): void {
    this.notes.push({ player, callId: call.callId, says });
  }
}

function isUndoing({ kind }: MoneyCall): boolean {
  return kind.startsWith("rollback");
}

function sum(cents: bigint[]): bigint {
  return cents.reduce((total, one) => total + one, 0n);
}
