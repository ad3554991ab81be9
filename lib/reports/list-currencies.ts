import type { Db } from "@/lib/db";

/** Currencies with postings, the one with the most stakes of all time first. */
export async function listCurrencies(db: Db): Promise<string[]> {
  const rows = await db.rollupGame.groupBy({
    by: ["currency"],
    where: { span: "all" },
    _sum: { betCount: true },
    orderBy: [{ _sum: { betCount: "desc" } }, { currency: "asc" }],
  });

  return rows.map(({ currency }) => currency);
}
