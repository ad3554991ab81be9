import type { Browser } from "@playwright/test";
import { openWhole } from "./open-whole";

/** What the first load of a page takes, in bytes. */
export interface Weight {
  htmlBytes: number;
  /** As sent, compressed. */
  htmlSentBytes: number;
  /** As sent: every script the browser fetched by itself. */
  scriptSentBytes: number;
}

/** Loads a page once with an empty cache, on a phone's screen, and weighs what came. */
export async function weighPage(url: string, browser: Browser): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const sent = new Map<string, number>();
  cdp.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "";
    sent.set(kind, (sent.get(kind) ?? 0) + encodedDataLength);
  });
  await cdp.send("Network.enable");
  const response = await openWhole(page, url);
  const html = (await response?.body()) ?? Buffer.alloc(0);
  await context.close();

  return {
    htmlBytes: html.byteLength,
    htmlSentBytes: sent.get("Document") ?? Number.NaN,
    scriptSentBytes: sent.get("Script") ?? Number.NaN,
  };
}
