interface PlayerDelays {
  /** The lowest balance a page was told; each bet makes it lower. */
  toldBalance: number;
  waiting: { balance: number; answeredAt: number }[];
}

/** Measures from the answers of bets, which each make a balance lower, to the events that tell it. */
export class DelayMeter {
  readonly delaysMs: number[] = [];
  readonly #players = new Map<string, PlayerDelays>();

  /** Answers whose event has not come. */
  get missingCount(): number {
    return [...this.#players.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /** A bet was answered. */
  noteAnswer(username: string, balance: number): void {
    const player = this.#get(username);
    // The page may know before the aggregator does.
    if (player.toldBalance <= balance) this.delaysMs.push(0);
    else player.waiting.push({ balance, answeredAt: performance.now() });
  }

  /** A page was told a balance. */
  noteEvent(username: string, balance: number): void {
    const player = this.#get(username);
    player.toldBalance = Math.min(player.toldBalance, balance);
    const told = player.waiting.filter((each) => each.balance >= balance);
    player.waiting = player.waiting.filter((each) => each.balance < balance);
    for (const { answeredAt } of told) this.delaysMs.push(performance.now() - answeredAt);
  }

  #get(username: string): PlayerDelays {
    const known = this.#players.get(username) ?? { toldBalance: Number.POSITIVE_INFINITY, waiting: [] };
    this.#players.set(username, known);

    return known;
  }
}
