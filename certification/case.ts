import { strict as assert } from "node:assert";
import type { Deployment } from "./deployment";
import type { Operator } from "./operator";
import { SkipCase } from "./skip";
import { type Answer, newCallId, type Query, type SendOptions, type WalletClient } from "./wallet-client";

/** One call and its answer, numbered as in the certification list. */
export interface CertificationCase {
  number: number;
  sentence: string;
  /** Changes the deployment's settings or breaks its parts: can only be run where those are ours. */
  breaks: boolean;
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

/** What a list is run against. */
export interface Ground {
  client: WalletClient;
  /** Null where only the wallet's door can be reached. */
  operator: Operator | null;
  /** Null where the machine behind the wallet is not ours to break. */
  deployment: Deployment | null;
  /** Whose calls the cases make where no operator can create players. */
  username: string | null;
  /** How the wallet is set. */
  unknownRoundRollback: "apply" | "hold";
}

/** The fixture of every case: players with money, and hands to call with. */
export class Scene {
  readonly client: WalletClient;
  readonly unknownRoundRollback: "apply" | "hold";
  /** USD 1000. */
  readonly p1: string;
  readonly #ground: Ground;
  readonly #prefix = newCallId().slice(0, 8);

  private constructor(ground: Ground, p1: string) {
    this.#ground = ground;
    this.client = ground.client;
    this.unknownRoundRollback = ground.unknownRoundRollback;
    this.p1 = p1;
  }

  static async open(ground: Ground): Promise<Scene> {
    const { operator, username } = ground;
    if (operator) return new Scene(ground, await operator.createPlayer({ currency: "USD", balanceCents: 1000n }));
    if (username === null) throw new SkipCase("needs a player: give --username");

    const scene = new Scene(ground, username);
    await scene.#bringTo(1000);

    return scene;
  }

  /** The operator's hand, and a look into the books. */
  get operator(): Operator {
    if (!this.#ground.operator)
      throw new SkipCase("needs the operator's hand or a look into the books: give a database");

    return this.#ground.operator;
  }

  /** The machine behind the wallet. */
  get deployment(): Deployment {
    if (!this.#ground.deployment) {
      throw new SkipCase("needs the deployment's settings changed or its parts broken: the product's own tests do it");
    }

    return this.#ground.deployment;
  }

  /** A scene of its own on another wallet over the same books. */
  at(client: WalletClient, unknownRoundRollback = this.unknownRoundRollback): Promise<Scene> {
    return Scene.open({ ...this.#ground, client, unknownRoundRollback });
  }

  /** The same case under both settings where they can be changed, else under the one that is set. */
  async underBothPolicies(): Promise<Scene[]> {
    if (!this.#ground.deployment) return [this];

    const other = this.unknownRoundRollback === "apply" ? "hold" : "apply";
    const client = await this.#ground.deployment.withSettings({ unknownRoundRollback: other });

    return [this, await this.at(client, other)];
  }

  /** Another player with USD 1000. */
  p2(): Promise<string> {
    return this.operator.createPlayer({ currency: "USD", balanceCents: 1000n });
  }

  /** A frozen player with USD 500. */
  pf(): Promise<string> {
    return this.operator.createPlayer({ currency: "USD", balanceCents: 500n, isFrozen: true });
  }

  /** Without an operator only calls can move the balance to where the case starts. */
  async #bringTo(cents: number): Promise<void> {
    const { balance } = await this.balance();
    const options = { roundId: `fixture-${newCallId()}` };
    if (balance > cents) await this.debit(BigInt(balance - cents), options);
    if (balance < cents) await this.credit(BigInt(cents - balance), options);
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

  /** A round of this scene alone: a player may have been through the list before. */
  round(name: string | null): string | null {
    return name === null ? null : `${this.#prefix}-${name}`;
  }

  /** The query of a movement; null leaves a parameter out. */
  movement(action: string, amount: bigint | string | null, options: MovementOptions = {}): Query {
    const parameters: [string, string | null][] = [
      ["username", options.player ?? this.p1],
      ["currency", pick(options.currency, "USD")],
      ["action", action],
      ["amount", amount === null ? null : String(amount)],
      ["type", pick(options.type, "spin")],
      ["round_id", this.round(options.roundId === undefined ? "R1" : options.roundId)],
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
  return { number, sentence, breaks: false, run };
}

/** Writes a case that changes the deployment's settings or breaks its parts. */
export function certifyByBreaking(number: number, sentence: string, run: CertificationCase["run"]): CertificationCase {
  return { number, sentence, breaks: true, run };
}
