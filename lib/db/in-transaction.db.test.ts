import { afterAll, expect, test } from "vitest";
import { testDb } from "@/lib/testing/database";
import { inTransaction } from "./in-transaction";

afterAll(() => testDb().$disconnect());

test("opens a database transaction, and joins the one there is", async () => {
  await inTransaction(testDb(), async (tx) => {
    expect(tx).not.toBe(testDb());
    await inTransaction(tx, async (inner) => expect(inner).toBe(tx));
  });
});
