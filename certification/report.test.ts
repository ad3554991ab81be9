import { expect, test } from "vitest";
import { makeReport, reportHtml } from "./report";
import { runList } from "./run-list";
import { SkipCase } from "./skip";
import { WalletClient } from "./wallet-client";

const operator = null;
const ground = {
  client: new WalletClient("http://127.0.0.1:1/", "salt"),
  operator,
  deployment: null,
  username: null,
  unknownRoundRollback: "apply",
} as const;

test("a case that cannot be run is reported with its reason, never as passed", async () => {
  const breaks = { breaks: false, run: async () => undefined };
  const [result] = await runList([{ number: 1, sentence: "a sentence", ...breaks }], ground);

  expect(result).toMatchObject({ number: 1, status: "skipped", reason: "needs a player: give --username" });
});

test("a report counts its cases and lets no text of theirs become markup", () => {
  const failed = { number: 2, sentence: "<b>", status: "failed", reason: '1 < 2 & "so"', durationMs: 3 } as const;
  const skipped = { ...failed, number: 3, status: "skipped", reason: new SkipCase("why").message } as const;
  const report = makeReport("http://localhost/?a=1&b=2", new Date(0), [failed, skipped]);

  expect(report).toMatchObject({ passed: 0, failed: 1, skipped: 1 });
  expect(reportHtml(report)).not.toContain("<b>");
  expect(reportHtml(report)).toContain("1 &#60; 2 &#38; &#34;so&#34;");
});
