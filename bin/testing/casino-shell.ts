// The command line kept open: a line comes as a message, its answer goes back as one. Each start of the
// command line by itself takes about a second, and the tests need hundreds.
import "@/bin/casino/quiet-log";
import { runCommandLine } from "@/bin/casino/command-line";
import { withDatabase } from "@/bin/casino/with-database";
import type { ShellRequest } from "./casino-shell-client";
import { signInPlayer, signInStaff } from "./sign-in";

process.on("message", async (request: ShellRequest) => {
  try {
    process.send?.({ answer: await answer(request) });
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
// Nobody is left to ask anything.
process.on("disconnect", () => process.exit());

async function runLine(args: readonly string[]) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await runCommandLine(args, {
    log: (line) => stdout.push(line),
    error: (line) => stderr.push(line),
  });

  return { status, stdout: stdout.join("\n"), stderr: stderr.join("\n") };
}

function answer(request: ShellRequest) {
  if ("line" in request) {
    if (request.databaseUrl) process.env.DATABASE_URL = request.databaseUrl;

    return runLine(request.line);
  }

  return withDatabase((db) =>
    "staffRole" in request ? signInStaff(db, request.staffRole) : signInPlayer(db, request.player),
  );
}
