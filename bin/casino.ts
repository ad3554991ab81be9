import "./casino/quiet-log";
import { Command, CommanderError } from "commander";
import { addAdminCommands } from "./casino/admin-commands";
import { type Answer, CommandError, errorJson, messageOf, toJson } from "./casino/answer";
import { addAuditCommands } from "./casino/audit-commands";
import { CommandGroup, UsageError } from "./casino/command-group";
import { addExceptionCommands } from "./casino/exception-commands";
import { addLedgerCommands } from "./casino/ledger-commands";
import { addOtherCommands } from "./casino/other-commands";
import { addPlayerCommands } from "./casino/player-commands";
import { addReconcileCommand } from "./casino/reconcile-command";
import { addRollupCommands } from "./casino/rollup-commands";
import { addSeedCommand } from "./casino/seed-command";

const FAILED = 1;
const WRONG_USAGE = 2;

const isJson = process.argv.includes("--json");

function respond({ json, text, isFailure = false }: Answer): void {
  console.log(isJson ? toJson(json) : text);
  if (isFailure) process.exitCode = FAILED;
}

/** Programs get an error where they look for the answer, people on standard error. */
function complain(error: unknown): void {
  process.exitCode = isUsage(error) ? WRONG_USAGE : FAILED;
  if (isJson) console.log(toJson(errorJson(isUsage(error) ? new CommandError("USAGE", usageMessage(error)) : error)));
  else if (!isHelp(error)) console.error(isUsage(error) ? usageMessage(error) : messageOf(error));
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

const program = new Command("casino")
  .description("The operator's command line")
  .exitOverride()
  // Errors are told once, by `complain`.
  .configureOutput({ outputError: () => undefined });
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

try {
  await program.parseAsync();
} catch (error) {
  const isWanted = isHelp(error) && error instanceof CommanderError && error.exitCode === 0;
  if (!isWanted) complain(error);
}
