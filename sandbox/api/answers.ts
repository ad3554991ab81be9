/** What an API method answers: the HTTP status, and a body that is JSON unless a fault says otherwise. */
export interface ApiAnswer {
  status: number;
  body: { error: number | string; message?: string; response?: unknown } & Record<string, unknown>;
}

/** Success: `error` is 0 and `response` holds the rest. */
export function succeed(response: unknown, extra: Record<string, unknown> = {}): ApiAnswer {
  return { status: 200, body: { error: 0, response, ...extra } };
}

/** Failure in the aggregator's manner: HTTP 200, the cause in `message`. */
export function fail(message: string, error: number | string = 1): ApiAnswer {
  return { status: 200, body: { error, message } };
}

/** Wrong operator credentials, or an address that is not on the allow-list. */
export const UNAUTHORIZED: ApiAnswer = {
  status: 401,
  body: { error: "Unauthorized", message: "No valid authentication method found" },
};

export const WRONG_PLAYER = fail("Invalid player username or password");
export const GAME_NOT_FOUND = fail("Game not found");
