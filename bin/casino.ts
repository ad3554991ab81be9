import "./casino/quiet-log";
import { runCommandLine } from "./casino/command-line";

process.exitCode = await runCommandLine(process.argv.slice(2), console);
