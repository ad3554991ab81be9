import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One callback as the wallet saw it. */
export interface SeenCall {
  parameters: Record<string, string>;
  rawQuery: string;
  headers: Record<string, string | string[] | undefined>;
}

type Reply = { error: number; balance: number } | "silence" | "nonsense";

/** A wallet with one balance, small enough to be believed at a glance. */
export class FakeWallet {
  readonly seen: SeenCall[] = [];
  balanceCents = 10_000;
  /** Decides an answer in place of the wallet; undefined leaves it to the wallet. */
  reply: (call: Record<string, string>) => Reply | undefined = () => undefined;
  readonly #processed = new Map<string, number>();
  #server: Server | null = null;

  async start(): Promise<string> {
    const server = createServer((request, response) => {
      const address = new URL(request.url ?? "/", "http://wallet");
      const parameters = Object.fromEntries(address.searchParams);
      this.seen.push({ parameters, rawQuery: address.search.slice(1), headers: request.headers });
      const reply = this.reply(parameters) ?? this.#settle(parameters);
      if (reply === "silence") return;
      response.end(reply === "nonsense" ? "<html>" : JSON.stringify(reply));
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  }

  movements(): Record<string, string>[] {
    return this.seen.map(({ parameters }) => parameters).filter(({ action }) => action !== "balance");
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
  }

  #settle({ action, amount = "0", type, call_id = "" }: Record<string, string>): Reply {
    const known = this.#processed.get(call_id);
    if (known !== undefined) return { error: 0, balance: known };
    const cents = Number(amount);
    if (action === "debit" && type === "spin") {
      if (cents > this.balanceCents) return { error: 1, balance: this.balanceCents };
      this.balanceCents -= cents;
    }
    if (action === "credit") this.balanceCents += cents;
    if (action !== "balance") this.#processed.set(call_id, this.balanceCents);

    return { error: 0, balance: this.balanceCents };
  }
}
