const url = process.env.E2E_SANDBOX_URL ?? "http://localhost:4000";

/** A row of the aggregator's list, as far as the specs look at it. */
export interface SandboxGame {
  name: string;
  id_hash: string;
  category: string;
  provider_name?: string;
  freerounds_supported: boolean;
  play_for_fun_supported: boolean;
}

/** What the wallet answered to a callback. */
export interface WalletAnswer {
  error: number;
  balanceCents: number;
}

async function send<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method,
    ...(body ? { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`The sandbox refused ${method} ${path}: ${await response.text()}`);

  return response.json();
}

/** Makes the aggregator misbehave until the faults are cleared. */
export const armFault = (fault: { kind: string; username?: string; count?: number; method?: string }) =>
  send<unknown>("POST", "/control/faults", fault);

export const clearFaults = () => send<unknown>("DELETE", "/control/faults");

/** How many callbacks the sandbox has sent about a player. */
export const countCallbacks = async (username: string) =>
  (await send<{ callbacks: unknown[] }>("GET", `/control/callbacks?username=${username}`)).callbacks.length;

/** Sends one signed callback, whatever it says; null leaves a parameter out. */
export const sendCallback = async (fields: Record<string, string | number | null>) =>
  (await send<{ answer: WalletAnswer }>("POST", "/control/callback", fields)).answer;

/** A slot with a demo and free rounds, of a studio that lets itself be framed. */
export async function findSlot(): Promise<SandboxGame> {
  const games = await listGames();
  const slot = games.find(
    (game) =>
      game.freerounds_supported &&
      game.play_for_fun_supported &&
      game.category !== "glassbadger" &&
      /^[A-Za-z ]+$/.test(game.name) &&
      games.filter(({ name }) => name.includes(game.name)).length === 1,
  );
  if (!slot) throw new Error("The sandbox has no slot with a demo and free rounds");

  return slot;
}

let list: Promise<SandboxGame[]> | undefined;

/** It is long, and stays as it is. */
function listGames(): Promise<SandboxGame[]> {
  list ??= fetchGames();

  return list;
}

async function fetchGames(): Promise<SandboxGame[]> {
  const credentials = { api_login: "sandbox-login", api_password: "sandbox-password" };
  const { response } = await send<{ response: SandboxGame[] }>("POST", "/api/v1", {
    ...credentials,
    method: "getGameList",
  });

  return response;
}
