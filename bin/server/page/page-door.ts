import type { IncomingMessage, ServerResponse } from "node:http";
import { LateScripts } from "./late-scripts";

type Chunk = Buffer | Uint8Array | string;

/**
 * Changes what Next answers, if it is a page: its text comes before its scripts, and on a first visit before its
 * fonts. Whoever has been here has the fonts, and is told of them at once so that they are there when the text is.
 *
 * @param starter The script that fetches the others, as the build made it.
 */
export function pageDoor(starter: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // A first page leaves a cookie with the time zone. Who lives by UTC and has chosen nothing stays a new visitor.
    const isFirstVisit = request.headers.cookie === undefined;
    const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
    const write = response.write.bind(response) as (chunk: Chunk, ...given: unknown[]) => boolean;
    const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
    let scripts: LateScripts | null = null;

    // Node sends the head with the first part of the body, through this very method.
    function writeHeadOfPage(...given: unknown[]): ServerResponse {
      if (isPage(response)) {
        scripts = new LateScripts(starter, { areFontsLate: isFirstVisit });
        response.removeHeader("Content-Length");
        if (isFirstVisit) leaveFontsForLater(response);
      }

      return writeHead(...given);
    }

    function writePage(chunk: Chunk, ...given: unknown[]): boolean {
      if (!response.headersSent) response.writeHead(response.statusCode);

      return scripts ? write(scripts.pass(toBuffer(chunk))) : write(chunk, ...given);
    }

    function endPage(...given: unknown[]): ServerResponse {
      const [chunk] = given;
      if (!response.headersSent && isPage(response)) response.writeHead(response.statusCode);
      if (!scripts) return end(...given);
      if (isChunk(chunk)) write(scripts.pass(toBuffer(chunk)));

      return end(scripts.flush());
    }

    Object.assign(response, { writeHead: writeHeadOfPage, write: writePage, end: endPage });
  };
}

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader("Content-Type")).startsWith("text/html");
}

function leaveFontsForLater(response: ServerResponse): void {
  const links = [response.getHeader("Link") ?? []].flat().flatMap((line) => String(line).split(/,\s*(?=<)/));
  const others = links.filter((link) => !/;\s*as="?font"?/.test(link));
  if (others.length > 0) response.setHeader("Link", others.join(", "));
  else response.removeHeader("Link");
}

function isChunk(value: unknown): value is Chunk {
  return typeof value === "string" || value instanceof Uint8Array;
}

function toBuffer(chunk: Chunk): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
