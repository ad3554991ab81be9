import { strict as assert } from "node:assert";
import type { Operator } from "./operator";
import { type Answer, newCallId, type Query, type SendOptions, type WalletClient } from "./wallet-client";

/** One call and its answer, numbered as in the certification list. */
export interface CertificationCase {
  number: number;
  sentence: string;
  run: (scene: Scene) => Promise<void>;
}

/** What a case may say of a movement; what is left out is the fixture's. */
export interface MovementOptions extends SendOptions {
  player?: string;
  callId?: string | null;
  roundId?: string | null;
  gameId?: string | null;
  currency?: string | null;
  type?: string | null;
  rb?: string | null;
  extra?: Query;
}

/** The fixture of every case: fresh players with money, and hands to call with. */
export class Scene {
  readonly client: WalletClient;
  readonly operator: Operator;
  /** USD 1000. */
  readonly p1: string;

  private constructor(client: WalletClient, operator: Operator, p1: string) {
    this.client = client;
    this.operator = operator;
    this.p1 = p1;
  }

  static async open(client: WalletClient, operator: Operator): Promise<Scene> {
    return new Scene(client, operator, await operator.createPlayer({ currency: "USD", balanceCents: 1000n }));
  }

  /** Another player with USD 1000. */
  p2(): Promise<string> {
    return this.operator.createPlayer({ currency: "USD", balanceCents: 1000n });
  }

  /** A frozen player with USD 500. */
  pf(): Promise<string> {
    return this.operator.createPlayer({ currency: "USD", balanceCents: 500n, isFrozen: true });
  }

  balance(options: SendOptions & { player?: string; extra?: Query } = {}): Promise<Answer> {
    const { player = this.p1, extra = [] } = options;

    return this.client.send([["username", player], ["currency", "USD"], ["action", "balance"], ...extra], options);
  }

  debit(amount: bigint | string | null, options: MovementOptions = {}): Promise<Answer> {
    return this.client.send(this.movement("debit", amount, options), options);
  }

  credit(amount: bigint | string | null, options: MovementOptions = {}): Promise<Answer> {
    return this.client.send(this.movement("credit", amount, options), options);
  }

  /** The query of a movement; null leaves a parameter out. */
  movement(action: string, amount: bigint | string | null, options: MovementOptions = {}): Query {
    const parameters: [string, string | null][] = [
      ["username", options.player ?? this.p1],
      ["currency", pick(options.currency, "USD")],
      ["action", action],
      ["amount", amount === null ? null : String(amount)],
      ["type", pick(options.type, "spin")],
      ["round_id", pick(options.roundId, "R1")],
      ["game_id", pick(options.gameId, "prov/GameA")],
      ["call_id", pick(options.callId, newCallId())],
      ["rb", pick(options.rb, "0")],
    ];
    const given = parameters.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));

    return [...given, ...(options.extra ?? [])];
  }
}

/** Undefined means the fixture's value; null means the parameter is left out. */
function pick(value: string | null | undefined, fixture: string): string | null {
  return value === undefined ? fixture : value;
}

/** Checks an answer: HTTP 200, the error and the balance. */
export function expectAnswer(answer: Answer, error: number, balance: number): void {
  assert.equal(answer.httpStatus, 200, `HTTP ${answer.httpStatus}: ${answer.body}`);
  assert.deepEqual({ error: answer.error, balance: answer.balance }, { error, balance });
}

/** Writes a case of the list. */
export function certify(number: number, sentence: string, run: CertificationCase["run"]): CertificationCase {
  return { number, sentence, run };
}
