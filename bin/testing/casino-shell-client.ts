import { type ChildProcess, fork } from "node:child_process";
import { BUNDLED_CASINO_SHELL } from "./bundle-casino";
import type { Cookie } from "./sign-in";

/** What the shell can be asked for. */
export type ShellRequest =
  | { line: readonly string[]; databaseUrl: string | undefined }
  | { staffRole: string }
  | { player: string };

/** What a line of the command line left behind. */
export interface LineResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** The operator's command line, kept open in a process of its own from the first line on. */
export class CasinoShell {
  #child: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param env Settings that differ from this process's. */
  constructor(private readonly env: Record<string, string | undefined>) {}

  /** @param databaseUrl The database it is meant for; without one, that of the casino running in DATA_DIR. */
  run(line: readonly string[], databaseUrl?: string): Promise<LineResult> {
    return this.#ask<LineResult>({ line, databaseUrl });
  }

  /** Signs a new member of the staff in, past the pages that others test. */
  signInStaff(roleId: string): Promise<Cookie> {
    return this.#ask<Cookie>({ staffRole: roleId });
  }

  /** Signs a player in, likewise. */
  signInPlayer(username: string): Promise<Cookie> {
    return this.#ask<Cookie>({ player: username });
  }

  /** One after the other: an answer does not say what it answers. */
  #ask<Answer>(request: ShellRequest): Promise<Answer> {
    const answer = this.#last.then(() => this.#askNow<Answer>(request));
    this.#last = answer.catch(() => undefined);

    return answer;
  }

  #askNow<Answer>(request: ShellRequest): Promise<Answer> {
    const child = this.#open();
    child.ref();
    child.channel?.ref();

    return new Promise<Answer>((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`The command line ended with ${code}`));
      child.once("exit", onExit);
      child.once("message", (reply: { answer: Answer } | { error: string }) => {
        child.off("exit", onExit);
        if ("answer" in reply) resolve(reply.answer);
        else reject(new Error(reply.error));
      });
      child.send(request);
    }).finally(() => {
      // It keeps nobody from ending, and ends with whoever started it.
      child.unref();
      child.channel?.unref();
    });
  }

  #open(): ChildProcess {
    if (this.#child?.connected) return this.#child;
    const env = { ...process.env, ...this.env };
    // The flags of a test runner mean nothing to it.
    this.#child = fork(BUNDLED_CASINO_SHELL, { env, execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });

    return this.#child;
  }
}
