import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, test } from "vitest";
import * as route from "@/app/api/callback/route";
import { answerCallback } from "@/lib/callback";
import { testDb } from "@/lib/testing/database";
import { Scene } from "./case";
import { CERTIFICATION_CASES } from "./cases";
import { createDatabaseOperator } from "./database-operator";
import { WalletClient } from "./wallet-client";

const SALT = "certification-salt";

// Before the wallet reads its settings for the first time.
process.env.DATABASE_URL = process.env.TEST_DATABASE_URL;
Object.assign(process.env, {
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "x".repeat(32),
  AGGREGATOR_URL: "http://localhost:4000",
  AGGREGATOR_LOGIN: "login",
  AGGREGATOR_PASSWORD: "password",
  PLAYER_SECRET: "x".repeat(32),
  CALLBACK_SALTS: SALT,
});

/** The door of the server: straight from node:http. */
const nodeDoor = createServer(async (request, response) => {
  const [, rawQuery = ""] = (request.url ?? "").split(/\?(.*)/s);
  const { method = "GET", headers } = request;
  const answer = await answerCallback({
    method,
    rawQuery,
    headers,
    remoteAddress: request.socket.remoteAddress ?? null,
  });
  response.writeHead(answer.status, answer.headers).end(method === "HEAD" ? undefined : answer.body);
});

/** The portable door: the route handler, behind a server that translates as Next does. */
const routeDoor = createServer(async (request, response) => {
  const method = request.method ?? "GET";
  const handler = new Map(Object.entries(route)).get(method);
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const answer = await handler?.(new Request(`http://localhost${request.url}`, { method, headers }));
  response.writeHead(answer?.status ?? 500, Object.fromEntries(answer?.headers ?? [])).end(await answer?.text());
});

describe.each([
  ["the server's door", nodeDoor],
  ["the route handler", routeDoor],
] as const)("wallet certification through %s", (_, door: Server) => {
  let client: WalletClient;

  beforeAll(async () => {
    await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
    client = new WalletClient(`http://127.0.0.1:${(door.address() as AddressInfo).port}/api/callback`, SALT);
  });
  afterAll(() => {
    door.close();
  });

  test.each(CERTIFICATION_CASES.map(({ number, sentence, run }) => [number, sentence, run] as const))(
    "%i. %s",
    async (_number, _sentence, run) => {
      await run(await Scene.open(client, createDatabaseOperator(testDb())));
    },
  );
});
