import type { Command } from "commander";
import type { Answer } from "./answer";

/** The command line was not understood; exit status 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Adds commands that all answer alike: each has `--json`, and gives its answer to one place. */
export class CommandGroup {
  readonly #command: Command;
  readonly #respond: (answer: Answer) => void;

  constructor(command: Command, respond: (answer: Answer) => void) {
    this.#command = command;
    this.#respond = respond;
  }

  addGroup(name: string, description: string): CommandGroup {
    return new CommandGroup(this.#command.command(name).description(description), this.#respond);
  }

  addCommand<Options>(name: string, description: string, run: (options: Options) => Promise<Answer>): Command {
    return this.#command
      .command(name)
      .description(description)
      .option("--json", "answer with one JSON object")
      .allowExcessArguments(false)
      .action(async (options: Options) => this.#respond(await run(options)));
  }
}
