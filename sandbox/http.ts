import type { IncomingMessage, ServerResponse } from "node:http";

/** A JSON object whose fields have not been checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** One HTTP exchange with its address already parsed. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  query: URLSearchParams;
}

const MAX_BODY_BYTES = 64 * 1024;

/** The body as a JSON object, or null when it is too long, not JSON or not an object. */
export async function readJson(request: IncomingMessage): Promise<Fields | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return asFields(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  } catch {
    return null;
  }
}

/** The value itself when it is a plain object, else null. */
export function asFields(value: unknown): Fields | null {
  // An object that is no array can be read field by field; each field stays unknown.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** Answers with JSON that no cache may keep. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
    "Cache-Control": "no-store",
  });
  response.end(bytes);
}

/** Answers in plain words. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
}

/** A non-empty text field, or null. */
export function textField(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (typeof value === "number" && Number.isFinite(value)) return String(value);

  return typeof value === "string" && value !== "" ? value : null;
}

/** A whole number, sent as a number or as its digits; null for anything else. */
export function wholeNumberField(fields: Fields, name: string): number | null {
  const text = textField(fields, name);

  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
