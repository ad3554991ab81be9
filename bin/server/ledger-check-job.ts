import { createDb } from "@/lib/db";
import { log } from "@/lib/log";
import { carryOutReconcile } from "@/lib/wallet";
import { CHECK_DATABASE, tellReport } from "./nightly-check";

const LOOK_EVERY_MS = 5_000;

/** Carries out the checks of the ledger that staff ask for at the desk. */
export function startLedgerCheckJob(databaseUrl: string): void {
  const db = createDb(databaseUrl, CHECK_DATABASE);
  const look = async () => {
    try {
      const report = await carryOutReconcile(db);
      if (report) tellReport(report);
    } catch (error) {
      log.error({ err: error }, "a check of the ledger broke off; another look begins it again");
    }
    setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  };
  void look();
}
