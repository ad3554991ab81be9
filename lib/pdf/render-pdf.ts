import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A document that is one table under a title. */
export interface PdfTable {
  readonly title: string;
  /** What, when, by whom: one line each under the title. */
  readonly lines: readonly string[];
  readonly columns: readonly { readonly name: string; readonly isNumeric?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** A last row in bold. */
  readonly total?: readonly string[] | undefined;
  /** Small print under the table. */
  readonly notes: readonly string[];
}

// Read from the working folder at run time, like the migrations: no bundler has to know of it.
const WORKER_PATH = ["lib", "pdf", "pdf-worker.mjs"];

/**
 * Renders a table as PDF: A4 on its side, the table's head on every page, pages numbered.
 *
 * Layout takes milliseconds for each row, so it happens in a thread of its own: bets must not wait for a document.
 */
export function renderPdf(table: PdfTable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...WORKER_PATH), { workerData: table });
    worker.once("message", (pdf: Uint8Array) => resolve(pdf));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`Rendering a PDF ended with ${code} and no document`)));
  });
}
