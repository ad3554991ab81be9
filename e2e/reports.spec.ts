import { readFile } from "node:fs/promises";
import { type Download, expect, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { expectAccessible } from "./expect-accessible";
import { newUsername, operatorAtDesk, PASSWORD } from "./people";

test("an operator sees the business, reads a report and takes it along", async ({ browser }) => {
  await createPlayer(newUsername("rep"), PASSWORD, 123_400);
  const desk = await operatorAtDesk(browser);

  // The sums follow the ledger within seconds; the first ones of a casino bring its currencies.
  await expect(async () => {
    await desk.goto("/admin");
    await expect(desk.getByRole("img", { name: /^GGR by hour/ })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await desk.getByRole("link", { name: "30 days" }).click();
  await expect(desk.getByRole("img", { name: /^Turnover by day/ })).toBeVisible();

  await desk.getByRole("link", { name: "Reports", exact: true }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Reports" })).toBeVisible();
  await desk.getByRole("link", { name: "By player" }).click();
  await expect(desk).toHaveURL(/by=player/);
  await desk.getByRole("link", { name: "Year to date" }).click();
  await expect(desk).toHaveURL(/by=player.*range=year/);
  const total = desk.getByRole("row", { name: /Total of all rows/ });
  await expect(total).toBeVisible();
  await desk.getByRole("columnheader", { name: "Turnover" }).getByRole("link").click();
  await expect(desk.getByRole("columnheader", { name: "Turnover" })).toHaveAttribute("aria-sort", "descending");
  await expectAccessible(desk);

  const take = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      desk.waitForEvent("download"),
      desk.getByRole("link", { name, exact: true }).click(),
    ]);

    return contentOf(download);
  };
  const csv = (await take("CSV")).toString();
  expect(csv).toMatch(/^From,To,Currency,Player,Id,Turnover,Wins,/);
  expect(csv).toMatch(/,rep-[0-9a-f]+,.*,1234\.00,0\.00\r\n/);
  const pdf = await take("PDF");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.toString("latin1")).toContain("(Revenue by player)");

  await desk.getByRole("link", { name: "Game performance" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Game performance" })).toBeVisible();
});

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
