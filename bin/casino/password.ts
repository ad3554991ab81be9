import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** A password and whether we made it up, in which case it has to be shown once. */
export interface ChosenPassword {
  password: string;
  isGenerated: boolean;
}

/** The password given; else one typed without being shown; else, away from a terminal, a new one. */
export async function choosePassword(given: string | undefined): Promise<ChosenPassword> {
  if (given !== undefined) return { password: given, isGenerated: false };
  if (process.stdin.isTTY) return { password: await askPassword(), isGenerated: false };

  return { password: randomBytes(12).toString("base64url"), isGenerated: true };
}

async function askPassword(): Promise<string> {
  process.stderr.write("Password: ");
  // The terminal echoes through this stream, which keeps everything to itself.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
