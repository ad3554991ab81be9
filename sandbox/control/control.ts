import { randomUUID } from "node:crypto";
import type { CallbackLog } from "../callbacks/log";
import type { Outbox } from "../callbacks/outbox";
import type { CallbackSender } from "../callbacks/sender";
import { parseAnswer, signatureKey } from "../callbacks/wallet-call";
import type { Config } from "../config";
import { note } from "../events";
import { API_FAULTS, CALLBACK_FAULTS, type Fault, type Faults, isFaultKind } from "../faults";
import { type FreeRounds, freeRoundsRow } from "../free-rounds";
import { asFields, type Exchange, type Fields, readJson, sendJson, textField, wholeNumberField } from "../http";
import type { Players } from "../players";

const DEFAULT_LOG_LENGTH = 100;

/** What the control interface reaches. */
export interface ControlContext {
  config: Config;
  faults: Faults;
  log: CallbackLog;
  sender: CallbackSender;
  outbox: Outbox;
  players: Players;
  freeRounds: FreeRounds;
}

type Route = (context: ControlContext, exchange: Exchange, body: Fields) => Promise<void> | void;

const ROUTES: Readonly<Record<string, Route>> = {
  "GET /control/faults": ({ faults }, { response }) => sendJson(response, 200, { faults: faults.list() }),
  "POST /control/faults": armFault,
  "DELETE /control/faults": ({ faults }, { query, response }) =>
    sendJson(response, 200, { cleared: faults.clear(query.get("kind")) }),
  "GET /control/callbacks": ({ log }, { query, response }) =>
    sendJson(response, 200, {
      callbacks: log.list(query.get("username"), Number(query.get("limit")) || DEFAULT_LOG_LENGTH),
    }),
  "POST /control/callback": sendCallback,
  "GET /control/pending": ({ outbox }, { response }) => sendJson(response, 200, { pending: outbox.list() }),
  "POST /control/pending": async ({ outbox }, { response }) => {
    await outbox.deliverAllNow();
    sendJson(response, 200, { pending: outbox.list() });
  },
  "GET /control/free-rounds/counts": ({ freeRounds }, { response }) =>
    sendJson(response, 200, { counts: freeRounds.countByPlayer() }),
  "GET /control/free-rounds": ({ freeRounds }, { query, response }) =>
    sendJson(response, 200, { freeRounds: freeRounds.list(query.get("username") ?? "").map(freeRoundsRow) }),
};

/** The interface by which tests and people bring about what real aggregators do on bad days. */
export async function handleControl(context: ControlContext, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  if (!isFromThisMachine(exchange, context.config))
    return sendJson(response, 403, { message: "Only for this machine." });
  const route = ROUTES[`${request.method} ${path}`];
  if (!route) return sendJson(response, 404, { message: "No such control." });
  if (request.method !== "POST") return route(context, exchange, {});

  // A page in some browser tab can post forms here, but not this content type.
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    return sendJson(response, 415, { message: "Send application/json." });
  }
  const body = await readJson(request);
  if (!body) return sendJson(response, 400, { message: "The body must be a JSON object." });

  return route(context, exchange, body);
}

async function armFault({ faults }: ControlContext, { response }: Exchange, body: Fields): Promise<void> {
  const kind = textField(body, "kind") ?? "";
  if (!isFaultKind(kind)) {
    return sendJson(response, 400, {
      message: `kind must be one of ${[...CALLBACK_FAULTS, ...API_FAULTS].join(", ")}.`,
    });
  }
  const fault: Omit<Fault, "id"> = { kind };
  for (const filter of ["username", "sessionToken", "gameId", "method"] as const) {
    const value = textField(body, filter);
    if (value !== null) fault[filter] = value;
  }
  for (const amount of ["count", "delayMs"] as const) {
    if (body[amount] === undefined) continue;
    const value = wholeNumberField(body, amount);
    if (value === null || (amount === "count" && value < 1))
      return sendJson(response, 400, { message: `${amount} must be a whole number.` });
    fault[amount] = value;
  }
  note(`armed fault ${kind}`);
  sendJson(response, 201, { fault: faults.arm(fault) });
}

/**
 * Sends one call made of the fields given, once, without the retries of a real
 * one. What is missing is filled in; `null` leaves a parameter out, so that
 * broken calls can be sent too.
 */
async function sendCallback(
  { config, players, sender }: ControlContext,
  { response }: Exchange,
  body: Fields,
): Promise<void> {
  const username = textField(body, "username") ?? "";
  const action = textField(body, "action") ?? "balance";
  const timestamp = textField(body, "timestamp") ?? String(Math.floor(Date.now() / 1000));
  const isMovement = action !== "balance";
  const defaults: Record<string, string> = {
    username,
    currency: players.find(username)?.currency ?? "USD",
    action,
    ...(isMovement ? { amount: "0", type: "spin", round_id: randomUUID(), game_id: "" } : {}),
    call_id: randomUUID(),
    ...(isMovement ? { rb: "0" } : {}),
    timestamp,
    key: signatureKey(timestamp, config.salt),
  };
  const parameters = new Map(Object.entries(defaults));
  for (const [name, value] of Object.entries({ ...body, ...asFields(body.extra) })) {
    if (name === "extra") continue;
    if (value === null) parameters.delete(name);
    else parameters.set(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
  if (parameters.get("game_id") === "") parameters.delete("game_id");

  const delivery = await sender.sendParameters([...parameters]);
  sendJson(response, 200, {
    status: delivery.status,
    answer: parseAnswer(delivery.body),
    body: delivery.body,
    callId: parameters.get("call_id") ?? null,
    roundId: parameters.get("round_id") ?? null,
  });
}

/** A name that merely resolves to this machine (DNS rebinding) must not open the controls. */
function isFromThisMachine({ request }: Exchange, config: Config): boolean {
  const host = request.headers.host ?? "";
  const name = host.replace(/:\d+$/, "");
  const publicHost = config.publicUrl === null ? null : new URL(config.publicUrl).host;

  return ["localhost", "127.0.0.1", "[::1]"].includes(name) || host === publicHost;
}
