import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { testDb } from "@/lib/testing/database";
import { type Ground, Scene } from "./case";
import { CERTIFICATION_CASES } from "./cases";
import { createDatabaseOperator } from "./database-operator";
import { listenLocally } from "./listen-locally";
import { startTestDeployment, type TestDeployment } from "./test-deployment";
import { WalletClient } from "./wallet-client";

const databaseUrl = process.env.TEST_DATABASE_URL ?? "";

// The route handler's settings, before it reads them for the first time.
Object.assign(process.env, {
  DATABASE_URL: databaseUrl,
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "x".repeat(32),
  AGGREGATOR_URL: "http://localhost:4000",
  AGGREGATOR_LOGIN: "login",
  AGGREGATOR_PASSWORD: "password",
  PLAYER_SECRET: "x".repeat(32),
  CALLBACK_SALTS: "certification-salt",
});
// Files before this one may have read others.
vi.resetModules();
const route = await import("@/app/api/callback/route");

const ground = (client: WalletClient, deployment: TestDeployment | null): Ground => ({
  client,
  deployment,
  operator: createDatabaseOperator(testDb(), databaseUrl, { mayTamper: true }),
  username: null,
  unknownRoundRollback: "apply",
});

describe("wallet certification through the server's door", () => {
  let deployment: TestDeployment;

  beforeAll(async () => {
    deployment = await startTestDeployment(databaseUrl);
  });
  afterAll(() => deployment.close());

  for (const { number, sentence, run } of CERTIFICATION_CASES) {
    test(`${number}. ${sentence}`, async () => run(await Scene.open(ground(deployment.client, deployment))));
  }
});

describe("wallet certification through the route handler", () => {
  /** Translates as Next does. */
  const door: Server = createServer(async (request, response) => {
    const method = request.method ?? "GET";
    const handler = new Map(Object.entries(route)).get(method);
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const answer = await handler?.(new Request(`http://localhost${request.url}`, { method, headers }));
    response.writeHead(answer?.status ?? 500, Object.fromEntries(answer?.headers ?? [])).end(await answer?.text());
  });
  let client: WalletClient;

  beforeAll(async () => {
    client = new WalletClient(`http://127.0.0.1:${await listenLocally(door)}/api/callback`, "certification-salt");
  });
  afterAll(() => {
    door.close();
  });

  // What lies behind the door is the same code; the cases that break it were run above.
  for (const { number, sentence, run } of CERTIFICATION_CASES.filter(({ breaks }) => !breaks)) {
    test(`${number}. ${sentence}`, async () => run(await Scene.open(ground(client, null))));
  }
});
