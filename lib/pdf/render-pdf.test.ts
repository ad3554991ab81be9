import { expect, test, vi } from "vitest";
import { renderPdf } from "./render-pdf";

// The thread loads a whole typesetter first.
vi.setConfig({ testTimeout: 30_000 });

const DOCUMENT = {
  title: "Report by game",
  lines: ["Month to date, USD"],
  columns: [{ name: "Game" }, { name: "GGR", isNumeric: true }],
  total: ["Total", "3.00"],
  notes: ["GGR is turnover less wins."],
};

test("a table becomes a PDF with numbered pages", async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`Game ${index}`, "0.03"]);
  const pdf = Buffer.from(await renderPdf({ ...DOCUMENT, rows }));

  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.subarray(-6).toString()).toContain("%%EOF");
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
});

test("names may hold what PDFs and spreadsheets take for commands, and other alphabets", async () => {
  const pdf = Buffer.from(await renderPdf({ ...DOCUMENT, rows: [["=1+1 (\\) Ωμέγα Привет", "−1.00"]] }));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
