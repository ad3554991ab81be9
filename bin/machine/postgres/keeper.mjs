// Starts PostgreSQL and outlives whoever asked for it: when that process ends, however
// it ends, its channel closes, and the database is shut down in order. The database runs in a
// session of its own, so that Ctrl-C in a terminal reaches the application first.
import { spawn } from "node:child_process";
import { openSync } from "node:fs";

const FAST_SHUTDOWN = "SIGINT";
const IMMEDIATE_SHUTDOWN = "SIGQUIT";
const PATIENCE_MS = 20_000;

const { program, args, logFile, options } = JSON.parse(process.argv[2] ?? "{}");
const log = openSync(logFile, "w", 0o600);
const postgres = spawn(program, args, { ...options, stdio: ["ignore", log, log] });

postgres.on("error", () => process.exit(1));
postgres.on("exit", (code) => process.exit(code ?? 1));
process.on("disconnect", stop);
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("SIGHUP", () => {});
if (!process.connected) stop();

function stop() {
  postgres.kill(FAST_SHUTDOWN);
  setTimeout(() => postgres.kill(IMMEDIATE_SHUTDOWN), PATIENCE_MS).unref();
}
