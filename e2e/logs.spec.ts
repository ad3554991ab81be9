import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { createPlayer } from "./casino";
import { newUsername, openPlayer, operatorAtDesk, PASSWORD } from "./people";

test("what staff change is in the audit trail with what it was before, and leaves as CSV", async ({ browser }) => {
  const username = newUsername("audited");
  await createPlayer(username, PASSWORD, 0);
  const desk = await operatorAtDesk(browser);
  await openPlayer(desk, username);
  await desk.getByRole("button", { name: "Freeze" }).click();
  await desk.getByRole("dialog").getByLabel("Reason").fill("Asked by phone");
  await desk.getByRole("dialog").getByRole("button", { name: "Freeze" }).click();
  await expect(desk.getByRole("dialog")).toBeHidden();

  await desk.goto("/admin/logs/audit");
  await desk.getByLabel("Subject").fill(username);
  await desk.getByRole("button", { name: "Search" }).click();
  await expect(desk).toHaveURL(/subject=/);
  const row = desk.getByRole("row").filter({ hasText: "Asked by phone" });
  await expect(row.getByRole("link", { name: username })).toBeVisible();
  await expect(row.getByRole("deletion")).toHaveText("active");
  await expect(row.getByRole("insertion")).toHaveText("frozen");

  const [file] = await Promise.all([
    desk.waitForEvent("download"),
    desk.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  const csv = await readFile(await file.path(), "utf8");
  expect(csv).toContain("No.,Time (UTC),By,Action,Subject,Reason,Before,After,Request");
  expect(csv).toMatch(/,player\.status,player:.*,Asked by phone,/);

  // The export itself is on record.
  await desk.goto("/admin/logs/audit?action=logs.export");
  await expect(desk.getByRole("row").filter({ hasText: "log:audit" }).first()).toBeVisible();

  await desk.goto(`/admin/logs/events?player=${username}`);
  await expect(desk.getByRole("rowheader", { name: "Player frozen, closed or reopened" })).toBeVisible();
});

test("a certification asked for at the desk finishes with its report, across a reload", async ({ browser }) => {
  const desk = await operatorAtDesk(browser);
  await desk.goto("/admin/certification");
  await desk.getByRole("button", { name: "Run the certification" }).click();
  await expect(desk.getByRole("progressbar", { name: "Certification" })).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole("button", { name: "Running…" })).toBeDisabled();

  await expect(desk.getByText("Nothing failed").first()).toBeVisible({ timeout: 50_000 });
  await desk.getByRole("rowheader").first().getByRole("link").click();
  const [file] = await Promise.all([
    desk.waitForEvent("download"),
    desk.getByRole("link", { name: "Report as JSON" }).click(),
  ]);
  const report = JSON.parse(await readFile(await file.path(), "utf8"));
  expect(report).toMatchObject({ failed: 0 });
  expect(report.cases).toHaveLength(92);
});
