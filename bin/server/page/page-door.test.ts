import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { afterEach, expect, test } from "vitest";
import { pageDoor } from "./page-door";

const PAGE = `<html lang="en"><script src="/_next/static/a.js" async="" nonce="n"></script>${"<p>text</p>".repeat(200)}`;
const LINK =
  '</_next/static/media/a.woff2>; rel=preload; as="font"; crossorigin="", <http://studio.test/a,b.webp>; rel=preload; as="image"';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server that compresses and changes pages as ours does. */
async function serve(answer: RequestListener): Promise<string> {
  const change = pageDoor("STARTER");
  const compress = compression();
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => undefined);
    change(request, response);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => server.close());

  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const asPage: RequestListener = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(PAGE));
  response.setHeader("Link", LINK);
  response.write(PAGE.slice(0, 40));
  response.end(PAGE.slice(40));
};

test.each(["gzip", "br", "identity"])("a page's scripts and fonts wait on a first visit (%s)", async (encoding) => {
  const response = await fetch(await serve(asPage), { headers: { "Accept-Encoding": encoding } });

  expect(response.headers.get("content-encoding") ?? "identity").toBe(encoding);
  expect(response.headers.get("link")).toBe('<http://studio.test/a,b.webp>; rel=preload; as="image"');
  const text = await response.text();
  expect(text).toMatch(/^<html data-fonts="late" lang="en"><script nonce="n">STARTER<\/script><script type="late"/);
  expect(text).toMatch(/<\/p>$/);
});

test("who has been here is told of the fonts at once", async () => {
  const response = await fetch(await serve(asPage), { headers: { Cookie: "marquee.time-zone=Asia/Tokyo" } });

  expect(response.headers.get("link")).toBe(LINK);
  expect(await response.text()).toMatch(/^<html lang="en"><script nonce="n">STARTER/);
});

test("a page in one piece, and one without a body, are answered whole", async () => {
  const inOne = await fetch(
    await serve((_, response) => response.setHeader("Content-Type", "text/html").end('<p>a</p><html lang="en">')),
  );
  expect(await inOne.text()).toBe('<p>a</p><html data-fonts="late" lang="en">');

  const moved = await fetch(
    await serve((_, response) => response.setHeader("Content-Type", "text/html").writeHead(303).end()),
  );
  expect(moved.status).toBe(303);
  expect(await moved.text()).toBe("");
});

test("what is no page passes as it is", async () => {
  const text = '<html lang="en"><script src="/_next/static/a.js" async=""></script>'.repeat(40);
  const response = await fetch(
    await serve((_, response) => response.setHeader("Content-Type", "application/json").end(text)),
  );

  expect(await response.text()).toBe(text);
});
