import { Command, CommanderError } from "commander";
import { addAdminCommands } from "./admin-commands";
import { type Answer, CommandError, errorJson, messageOf, toJson } from "./answer";
import { addAuditCommands } from "./audit-commands";
import { CommandGroup, UsageError } from "./command-group";
import { addExceptionCommands } from "./exception-commands";
import { addLedgerCommands } from "./ledger-commands";
import { addOtherCommands } from "./other-commands";
import { addPlayerCommands } from "./player-commands";
import { addReconcileCommand } from "./reconcile-command";
import { addRollupCommands } from "./rollup-commands";
import { addSeedCommand } from "./seed-command";

const FAILED = 1;
const WRONG_USAGE = 2;

/** Where a command line's words go: answers apart from what people alone are told. */
export interface Output {
  log: (line: string) => void;
  error: (line: string) => void;
}

/** Runs one line of the operator's command line and returns its exit status: 0 done, 1 failed, 2 not understood. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<number> {
  const isJson = args.includes("--json");
  let status = 0;
  const respond = ({ json, text, isFailure = false }: Answer) => {
    output.log(isJson ? toJson(json) : text);
    if (isFailure) status = FAILED;
  };
  try {
    await programOf(respond, output).parseAsync(args, { from: "user" });

    return status;
  } catch (error) {
    const isWanted = isHelp(error) && error instanceof CommanderError && error.exitCode === 0;
    if (isWanted) return status;
    complain(error, isJson, output);

    return isUsage(error) ? WRONG_USAGE : FAILED;
  }
}

function programOf(respond: (answer: Answer) => void, output: Output): Command {
  const program = new Command("casino")
    .description("The operator's command line")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.log(text.trimEnd()),
      writeErr: (text) => output.error(text.trimEnd()),
      // Errors are told once, by `complain`.
      outputError: () => undefined,
    });
  const commands = new CommandGroup(program, respond);
  addOtherCommands(commands);
  addAdminCommands(commands);
  addPlayerCommands(commands);
  addLedgerCommands(commands);
  addAuditCommands(commands);
  addReconcileCommand(commands);
  addRollupCommands(commands);
  addExceptionCommands(commands);
  addSeedCommand(commands);

  return program;
}

/** Programs get an error where they look for the answer, people on standard error. */
function complain(error: unknown, isJson: boolean, output: Output): void {
  if (isJson) output.log(toJson(errorJson(isUsage(error) ? new CommandError("USAGE", usageMessage(error)) : error)));
  else if (!isHelp(error)) output.error(isUsage(error) ? usageMessage(error) : messageOf(error));
}

function isUsage(error: unknown): error is Error {
  return error instanceof CommanderError || error instanceof UsageError;
}

/** Help was shown: asked for, or because the command line named no command. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.code.startsWith("commander.help");
}

function usageMessage(error: Error): string {
  return isHelp(error) ? "The command line names no command; see --help" : error.message.replace(/^error: /, "");
}
