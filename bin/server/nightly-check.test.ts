import { afterEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import type { LedgerReport } from "@/lib/wallet";
import { tellReport } from "./nightly-check";

afterEach(() => vi.restoreAllMocks());

const intact: LedgerReport = { isIntact: true, accounts: 3n, postings: 9n, sumCents: 0n, firstProblem: null };

test("an intact ledger is news, a broken one an error", () => {
  const info = vi.spyOn(log, "info");
  const error = vi.spyOn(log, "error");

  tellReport(intact);
  expect(info).toHaveBeenCalledOnce();
  expect(error).not.toHaveBeenCalled();

  tellReport({ ...intact, isIntact: false, sumCents: 5n });
  expect(info).toHaveBeenCalledOnce();
  expect(error.mock.calls).toMatchObject([[{ sumCents: 5n }, expect.stringContaining("BROKEN")]]);
});
