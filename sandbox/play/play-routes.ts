import type { Catalogue } from "../catalogue/catalogue";
import { type FreeRounds, grantBetCents } from "../free-rounds";
import type { GameSession, GameSessions } from "../game-sessions";
import { type Exchange, readJson, sendJson, sendText, wholeNumberField } from "../http";
import { expiredPage, gamePage } from "./game-page";
import type { RoundResult, Rounds } from "./rounds";

/** The player's words for each refusal. */
const REFUSALS = {
  "insufficient-funds": "Not enough money for this bet.",
  refused: "The casino refused this bet.",
  "bad-bet": "This bet cannot be played.",
  lost: "The connection to the casino failed; nothing was taken.",
  voided: "The round was cancelled; nothing was taken.",
} as const satisfies Record<Extract<RoundResult, { status: "refused" }>["reason"], string>;

const PAGE_SECURITY = {
  // No frame-ancestors: any operator's lobby shows the game in a frame.
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What the game pages work on. */
export interface PlayContext {
  catalogue: Catalogue;
  sessions: GameSessions;
  freeRounds: FreeRounds;
  rounds: Rounds;
}

/** Answers /play/<token>, /play/<token>/state and /play/<token>/spin. */
export async function handlePlay(context: PlayContext, exchange: Exchange): Promise<void> {
  const { request, response, path } = exchange;
  const [, , token = "", action = ""] = path.split("/");
  const session = context.sessions.find(token);
  const game = session ? context.catalogue.find(session.gameIdHash) : null;

  // A frame without allow-same-origin has the origin "null" and asks across origins;
  // the token in the address is the permission, there are no cookies to protect.
  response.setHeader("Access-Control-Allow-Origin", "*");
  if (request.method === "OPTIONS") {
    response.writeHead(204, {
      "Access-Control-Allow-Methods": "GET, POST",
      "Access-Control-Allow-Headers": "content-type",
    });
    response.end();
    return;
  }
  if (action === "" && request.method === "GET") {
    const html = session && game ? gamePage(session, game) : expiredPage();
    response.writeHead(session && game ? 200 : 404, {
      ...PAGE_SECURITY,
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...(game?.studio.refusesFrames ? { "X-Frame-Options": "DENY" } : {}),
    });
    response.end(html);
    return;
  }
  if (!session || !game)
    return sendJson(response, 404, { message: "This game has ended. Open it again from the lobby." });

  if (action === "state" && request.method === "GET") {
    const answer = await context.rounds.readBalance(session);
    const message = answer?.error === 0 ? "" : "The casino did not say your balance.";
    return sendJson(response, 200, { ...state(context, session), message });
  }
  if (action === "spin" && request.method === "POST") {
    const body = await readJson(request);
    const betCents = body ? (wholeNumberField(body, "betCents") ?? 0) : 0;
    const result = await context.sessions.exclusively(session, () => context.rounds.play(session, betCents));
    if (!result)
      return sendJson(response, 409, {
        ...state(context, session),
        status: "refused",
        message: "One round at a time, please.",
      });
    return sendJson(response, 200, { ...state(context, session), ...described(result) });
  }

  sendText(response, 404, "Not found");
}

/** What the page shows between rounds. */
function state({ freeRounds }: PlayContext, session: GameSession) {
  const grants = session.username === null ? [] : freeRounds.listPlayable(session.username, session.gameIdHash);
  const next = grants[0];

  return {
    balanceCents: session.balanceCents,
    roundsPlayed: session.roundsPlayed,
    freeRounds: next
      ? {
          remaining: grants.reduce((sum, grant) => sum + grant.rounds - grant.performed, 0),
          betCents: grantBetCents(next),
        }
      : null,
  };
}

function described(result: RoundResult) {
  if (result.status === "refused")
    return { status: "refused", reason: result.reason, message: REFUSALS[result.reason] };

  return {
    status: "played",
    roundId: result.roundId,
    betCents: result.betCents,
    isFree: result.isFree,
    ...result.outcome,
    message: result.isWinPending && result.outcome.winCents > 0 ? "Your win is on its way to the casino." : "",
  };
}
