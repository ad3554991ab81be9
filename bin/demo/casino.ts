import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { bundleServers } from "@/bin/build/bundle";
import { type Child, type ChildOptions, startChild } from "@/bin/machine/child";
import { assertUsableDatabase } from "@/bin/machine/given-database";
import {
  getLocalSettings,
  LOCAL_API_LOGIN,
  LOCAL_API_PASSWORD,
  LOCAL_CALLBACK_SALT,
} from "@/bin/machine/local-settings";
import { type Places, PlainError } from "@/bin/machine/places";
import { startEmbeddedDatabase } from "@/bin/machine/postgres/start";
import { ownIdentity } from "@/bin/machine/process-identity";
import { type Runtime, removeRuntime, writeRuntime } from "@/bin/machine/runtime-file";
import type { Stopping } from "@/bin/machine/stopping";
import { migrate } from "@/lib/db/migrate";
import { becomeTheOnlyOne } from "./only-one";
import { assertPortFree } from "./ports";
import { step } from "./progress";

const DEV_SERVER_FOLDER = "dist/dev";

/** The whole casino on this machine; what it has started so far is remembered in `stopping`. */
export class LocalCasino {
  readonly #places: Places;
  readonly #stopping: Stopping;
  readonly #runtime: Runtime;

  constructor(places: Places, stopping: Stopping) {
    const { port, sandboxPort } = places;
    this.#places = places;
    this.#stopping = stopping;
    this.#runtime = { ...ownIdentity(), port, sandboxPort, databaseUrl: null, children: [] };
  }

  /** Starts everything, one after the other; the server with hot reload when developing. */
  async start({ isDev }: { isDev: boolean }): Promise<void> {
    await this.#settleIn();
    const databaseUrl = await this.#startDatabase();
    const settings = await getLocalSettings(this.#places, databaseUrl);
    // The product's own verbs are used below, and read them there.
    Object.assign(process.env, settings);
    await this.#startSandbox();
    await this.#fillDatabase();
    if (isDev) await this.#startDevServer();
    else await this.#startServer();
  }

  async #settleIn(): Promise<void> {
    const { dataDir, port, sandboxPort } = this.#places;
    await mkdir(dataDir, { recursive: true });
    const leave = await becomeTheOnlyOne(dataDir);
    this.#stopping.onStop(leave);
    await assertPortFree("PORT", port);
    await assertPortFree("SANDBOX_PORT", sandboxPort);
    this.#stopping.onStop(() => removeRuntime(dataDir));
    await writeRuntime(dataDir, this.#runtime);
  }

  async #startDatabase(): Promise<string> {
    const given = process.env.DATABASE_URL;
    const url = given
      ? await this.#step("PostgreSQL of DATABASE_URL", () => assertUsableDatabase(given).then(() => given))
      : await this.#step("PostgreSQL", () => this.#startEmbedded());
    await this.#step("Migrations", () => migrate(url));
    this.#runtime.databaseUrl = url;
    await writeRuntime(this.#places.dataDir, this.#runtime);

    return url;
  }

  async #startEmbedded(): Promise<string> {
    const starting = startEmbeddedDatabase(this.#places.dataDir);
    // Asked to stop in the middle, we still wait until it is up and can be stopped.
    this.#stopping.onStop(() => starting.then(({ stop }) => stop()).catch(() => undefined));
    const { url, ended } = await starting;
    void ended.then(() =>
      this.#stopping.request(new PlainError(`PostgreSQL stopped unexpectedly; see ${this.#log("postgres")}`)),
    );

    return url;
  }

  async #startSandbox(): Promise<void> {
    const { port, sandboxPort, dataDir } = this.#places;
    await this.#step("Sandbox aggregator", () =>
      this.#startService({
        name: "The sandbox",
        args: ["--import", "tsx", "sandbox/main.ts"],
        logFile: this.#log("sandbox"),
        env: {
          SANDBOX_PORT: String(sandboxPort),
          SANDBOX_PUBLIC_URL: this.#sandboxUrl,
          SANDBOX_DATA_DIR: join(dataDir, "sandbox"),
          SANDBOX_CALLBACK_URL: `http://localhost:${port}/api/callback`,
          SANDBOX_SALT: LOCAL_CALLBACK_SALT,
          SANDBOX_API_LOGIN: LOCAL_API_LOGIN,
          SANDBOX_API_PASSWORD: LOCAL_API_PASSWORD,
        },
      }),
    );
  }

  async #fillDatabase(): Promise<void> {
    // Imported once the settings stand in the environment.
    const { closeDb, createDemoPeople, syncGamesOnce } = await import("./seed");
    this.#stopping.onStop(closeDb);
    await this.#step("Games", () => syncGamesOnce(this.#sandboxUrl));
    await this.#step("Demo player and operator", createDemoPeople);
  }

  async #startServer(): Promise<void> {
    await this.#step("Production build", () => this.#build());
    await this.#step("Server", () =>
      this.#startService({ name: "The server", args: ["dist/server.mjs", "--local"], logFile: this.#log("server") }),
    );
  }

  async #startDevServer(): Promise<void> {
    await bundleServers(DEV_SERVER_FOLDER);
    await this.#step("Development server", () =>
      this.#startService({ name: "The server", args: [`${DEV_SERVER_FOLDER}/server.mjs`, "--local", "--dev"] }),
    );
  }

  async #build(): Promise<void> {
    const build = await this.#startChild({
      name: "The build",
      args: ["--import", "tsx", "bin/build.ts", "--if-changed"],
      logFile: this.#log("build"),
    });
    if ((await build.ended) !== 0) throw new PlainError(`The build failed:\n${build.lastLines()}`);
  }

  async #startService(options: ChildOptions): Promise<void> {
    const child = await this.#startChild(options);
    const failure = (status: number) =>
      new PlainError(`${child.name} stopped unexpectedly (exit status ${status}).\n${child.lastLines()}`.trimEnd());
    void child.ended.then((status) => this.#stopping.request(failure(status)));
    await child.ready.catch(async () => {
      throw failure(await child.ended);
    });
  }

  /** Others must be able to find the process from the first moment on. */
  async #startChild(options: ChildOptions): Promise<Child> {
    const child = startChild(options);
    this.#stopping.onStop(child.stop);
    this.#runtime.children.push(child.identity);
    await writeRuntime(this.#places.dataDir, this.#runtime);

    return child;
  }

  #step<T>(title: string, work: () => Promise<T>): Promise<T> {
    return step(title, () => this.#stopping.orStop(work));
  }

  get #sandboxUrl(): string {
    return `http://localhost:${this.#places.sandboxPort}`;
  }

  #log(name: string): string {
    return join(this.#places.dataDir, `${name}.log`);
  }
}
