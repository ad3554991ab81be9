import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressFolder } from "@/bin/build/compress";
import { assetDoor, isAsset } from "./asset-door";

const SCRIPT = "console.log('the same line');\n".repeat(100);
const PICTURE = Buffer.from([137, 80, 78, 71]);

let root: string;
let server: Server;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "marquee-assets-"));
  await writeFile(join(root, "lobby.js"), SCRIPT);
  await writeFile(join(root, "tiny.js"), "1");
  await writeFile(join(root, "gone.js"), SCRIPT);
  await writeFile(join(root, "icon.png"), PICTURE);
  await compressFolder(root);
  const answer = assetDoor(root);
  server = createServer(async (request, response) => {
    const isAnswered = isAsset(request) && (await answer(request, response));
    if (!isAnswered) response.writeHead(404).end(`nothing at ${request.url}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

test.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
] as const)("who takes %s gets %s", async (accepted, encoding, decompress) => {
  const { headers, body } = await fetchRaw("/_next/static/lobby.js", { "Accept-Encoding": accepted });
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": encoding,
    "content-type": "text/javascript; charset=UTF-8",
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  });
  expect(body.length).toBeLessThan(SCRIPT.length / 10);
  expect(decompress(body).toString()).toBe(SCRIPT);
});

test("who takes nothing compressed gets the file itself", async () => {
  const { headers, body } = await fetchRaw("/_next/static/lobby.js?dpl=1", {});
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe(SCRIPT);
});

test("what compressing does not make smaller is sent as it is", async () => {
  const accepted = { "Accept-Encoding": "br, gzip" };
  const [tiny, icon] = [
    await fetchRaw("/_next/static/tiny.js", accepted),
    await fetchRaw("/_next/static/icon.png", accepted),
  ];
  expect(tiny.body.toString()).toBe("1");
  expect(icon.body.equals(PICTURE)).toBe(true);
  expect(icon.headers["content-type"]).toBe("image/png");
});

test.each([
  "/_next/static/never.js?a=1",
  "/_next/static/",
  "/_next/static/..%2f..%2fetc/passwd",
  "/_next/static/%00",
  "/_next/static/%E0%A4%A",
  "/_next/statics/lobby.js",
])("%s is no file of the build", async (path) => {
  const { status, body } = await fetchRaw(path, {});
  expect([400, 403, 404]).toContain(status);
  expect(body.toString()).not.toContain("root:");
});

test("what is not answered keeps its address", async () => {
  expect((await fetchRaw("/_next/static/never.js?a=1", {})).body.toString()).toBe(
    "nothing at /_next/static/never.js?a=1",
  );
});

test("neither parts asked for nor a file that went away stop anybody", async () => {
  expect((await fetchRaw("/_next/static/lobby.js", { Range: "bytes=9-2" })).body.toString()).toBe(SCRIPT);

  await rm(join(root, "tiny.js"));
  expect((await fetchRaw("/_next/static/tiny.js", {})).status).toBe(404);

  await rm(join(root, "gone.js.br"));
  const gone = await fetchRaw("/_next/static/gone.js", { "Accept-Encoding": "br" });
  expect(gone.status).toBe(404);
  expect(gone.headers["content-encoding"]).toBeUndefined();
  expect(gone.body.toString()).toBe("nothing at /_next/static/gone.js");
});

/** As it comes over the wire, and to the address as it is written: fetch decompresses and tidies. */
async function fetchRaw(path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, host: "127.0.0.1", path, headers }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  const body = Buffer.concat(await response.toArray());

  return { status: response.statusCode ?? 0, headers: response.headers, body };
}
