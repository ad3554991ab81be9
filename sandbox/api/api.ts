import { createHash, timingSafeEqual } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config";
import type { FaultScene } from "../faults";
import { type Exchange, type Fields, readJson, sendJson, textField } from "../http";
import { type ApiAnswer, fail, UNAUTHORIZED } from "./answers";
import type { GameList } from "./game-list";
import { type ApiContext, METHODS } from "./methods";

const NEEDS_CREDIT: readonly string[] = ["createPlayer", "getGame"];
const LAUNCHES: readonly string[] = ["getGame", "getGameDemo"];

/** The single endpoint of the API: POST /api/v1 with the method in the body. */
export class Api {
  constructor(
    private readonly config: Config,
    private readonly context: ApiContext,
    private readonly gameList: GameList,
  ) {}

  async handle({ request, response }: Exchange): Promise<void> {
    if (request.method !== "POST") return sendJson(response, 405, fail("Use POST").body);
    const fields = await readJson(request);
    if (!fields) return sendJson(response, 400, fail("The body must be a JSON object").body);

    const method = textField(fields, "method") ?? "";
    const scene: FaultScene = {
      username: textField(fields, "user_username"),
      gameId: textField(fields, "gameid"),
      method,
    };
    const { faults } = this.context;
    // A held request is closed by the caller's timeout, or when the sandbox stops.
    if (faults.strike("hang", scene)) return;
    const delay = faults.strike("delay", scene);
    if (delay) await sleep(delay.delayMs ?? 2_000);
    if (faults.strike("http-500", scene)) return sendJson(response, 500, { message: "Server Error" });
    if (faults.strike("not-json", scene)) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end("<html><body><h1>502 Bad Gateway</h1></body></html>");
      return;
    }
    if (!this.#isOperator(fields) || faults.strike("unauthorized", scene)) return send(response, UNAUTHORIZED);
    if (faults.strike("string-error", scene))
      return send(response, fail("The game server is under maintenance", "Maintenance"));
    if (NEEDS_CREDIT.includes(method) && faults.strike("credit-exhausted", scene))
      return send(response, fail("Insufficient operator credit"));
    if (LAUNCHES.includes(method) && faults.strike("launch-cap", scene))
      return send(response, fail("Too many game launches"));

    if (method === "getGameList") return this.#sendGameList(request.headers["accept-encoding"] ?? "", response, scene);
    const run = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    const answer = run ? await run(this.context, fields, scene) : fail("Unknown method");
    // What was asked for is done; only nobody hears of it.
    if (faults.strike("answer-cut", scene)) return void response.destroy();
    send(response, answer);
  }

  async #sendGameList(
    acceptEncoding: string | string[],
    response: Exchange["response"],
    scene: FaultScene,
  ): Promise<void> {
    const { plain, gzipped } = await this.gameList.body(scene);
    const isGzip = /\bgzip\b/.test(String(acceptEncoding));
    const bytes = isGzip ? gzipped : plain;
    response.writeHead(200, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": bytes.length,
      "Cache-Control": "no-store",
      Vary: "Accept-Encoding",
      ...(isGzip ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(bytes);
  }

  #isOperator(fields: Fields): boolean {
    const isLogin = isSameText(textField(fields, "api_login") ?? "", this.config.apiLogin);
    const isPassword = isSameText(textField(fields, "api_password") ?? "", this.config.apiPassword);

    return isLogin && isPassword;
  }
}

function send(response: Exchange["response"], answer: ApiAnswer): void {
  sendJson(response, answer.status, answer.body);
}

/** Compares through a hash, so that the time taken says nothing about the secret. */
function isSameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();

  return timingSafeEqual(digest(given), digest(expected));
}
