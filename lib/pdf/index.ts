export { type PdfTable, renderPdf } from "./render-pdf";
