import { CERTIFICATION_CASES } from "@/certification/cases";
import { createDatabaseOperator } from "@/certification/database-operator";
import { runList } from "@/certification/run-list";
import { WalletClient } from "@/certification/wallet-client";
import { claimRun, finishRun, recordResult } from "@/lib/certification";
import { createDb, type PrismaClient } from "@/lib/db";
import { type Env, env } from "@/lib/env";
import { log } from "@/lib/log";
import { clearUp } from "./certification-fixture";

const LOOK_EVERY_MS = 2_000;
/** Few connections of its own: certifying must keep none from the players. */
const JOB_DATABASE = { maxConnections: 4 };

/** Carries out, one after the other, the runs of the certification that staff ask for at the desk. */
export function startCertificationJob(databaseUrl: string): void {
  const db = createDb(databaseUrl, JOB_DATABASE);
  const look = async () => {
    try {
      await carryOutRun(db, databaseUrl, env());
    } catch (error) {
      log.error({ err: error }, "a run of the certification broke off; another look goes on with it");
    }
    setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  };
  void look();
}

/**
 * Carries out the run that waits, case by case; cases that are done already are left out.
 *
 * @returns Whether there was one.
 */
export async function carryOutRun(
  db: PrismaClient,
  databaseUrl: string,
  { CALLBACK_SALTS: [salt = ""], CALLBACK_SIGNATURE }: Pick<Env, "CALLBACK_SALTS" | "CALLBACK_SIGNATURE">,
): Promise<boolean> {
  const run = await claimRun(db);
  if (!run) return false;

  // A casino that is played in is not tampered with, and its process and database are not taken away.
  const operator = createDatabaseOperator(db, databaseUrl, { mayTamper: false });
  const { url, unknownRoundRollback } = run;
  const client = new WalletClient(url, salt, { isAlwaysSigned: CALLBACK_SIGNATURE === "required" });
  const ground = { client, operator, deployment: null, username: null, unknownRoundRollback };
  for (const each of CERTIFICATION_CASES.filter(({ number }) => !run.doneNumbers.has(number))) {
    for (const result of await runList([each], ground)) await recordResult(db, run.id, result);
  }
  await clearUp(db, run.requestedAt);
  await finishRun(db, run.id);
  log.info({ run: run.id }, "the certification asked for at the desk is done");

  return true;
}
