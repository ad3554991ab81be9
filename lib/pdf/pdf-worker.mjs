// Lays out one document and ends; see render-pdf.ts. Plain JavaScript, because it runs as it stands.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import pdfmake from "pdfmake";

/** @import { PdfTable } from "./render-pdf" */

const FONTS = join(dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts", "Roboto");

pdfmake.setFonts({
  Roboto: { normal: join(FONTS, "Roboto-Regular.ttf"), bold: join(FONTS, "Roboto-Medium.ttf") },
});
// A document holds text alone: it fetches nothing and reads its fonts only.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));

/** @type {PdfTable} */
const table = workerData;
parentPort?.postMessage(await pdfmake.createPdf(documentOf(table)).getBuffer());

/** @param {PdfTable} table */
function documentOf({ title, lines, columns, rows, total, notes }) {
  /** @param {readonly string[]} row */
  const cellsOf = (row, isBold = false) =>
    row.map((text, index) => ({
      text,
      alignment: columns[index]?.isNumeric ? "right" : "left",
      bold: isBold,
      noWrap: columns[index]?.isNumeric ?? false,
    }));

  return {
    info: { title, creator: "Marquee" },
    pageSize: "A4",
    pageOrientation: "landscape",
    pageMargins: [36, 40, 36, 44],
    defaultStyle: { font: "Roboto", fontSize: 8, lineHeight: 1.1 },
    /** @param {number} page @param {number} pageCount */
    footer: (page, pageCount) => ({
      columns: [title, { text: `Page ${page} of ${pageCount}`, alignment: "right" }],
      margin: [36, 14],
      fontSize: 7,
      color: "#555555",
    }),
    content: [
      { text: title, fontSize: 16, bold: true, margin: [0, 0, 0, 4] },
      ...lines.map((text) => ({ text, color: "#333333" })),
      {
        margin: [0, 10, 0, 8],
        layout: {
          /** @param {number} line */
          hLineWidth: (line) => (line <= 1 ? 0.8 : 0.3),
          vLineWidth: () => 0,
          hLineColor: () => "#999999",
          /** @param {number} row */
          fillColor: (row) => (row === 0 ? "#eeeae0" : null),
          paddingTop: () => 2.5,
          paddingBottom: () => 2,
        },
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ isNumeric }) => (isNumeric ? "auto" : "*")),
          body: [
            cellsOf(
              columns.map(({ name }) => name),
              true,
            ),
            ...rows.map((row) => cellsOf(row)),
            ...(total ? [cellsOf(total, true)] : []),
          ],
        },
      },
      ...notes.map((text) => ({ text, fontSize: 7, color: "#555555", margin: [0, 0, 0, 2] })),
    ],
  };
}
