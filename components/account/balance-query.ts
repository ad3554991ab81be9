import { queryOptions } from "@tanstack/react-query";

/** A balance as it crosses to the browser: cents as text, because JSON knows no big integers. */
export interface Balance {
  balanceCents: string;
  currency: string;
}

const POLL_MS = 2_000;
const RETRY_MS = 10_000;

class SignedOut extends Error {}

/**
 * The signed-in player's balance, asked for every two seconds while the page is in view.
 *
 * @param initial What the server rendered.
 */
export function balanceQuery(initial: Balance) {
  return queryOptions({
    queryKey: ["balance"],
    queryFn: fetchBalance,
    initialData: initial,
    retry: false,
    refetchInterval: ({ state }) => {
      // Nobody signs in again under a page that stays open.
      if (state.error instanceof SignedOut) return false;

      return state.error ? RETRY_MS : POLL_MS;
    },
  });
}

async function fetchBalance({ signal }: { signal: AbortSignal }): Promise<Balance> {
  const response = await fetch("/api/balance", { signal, cache: "no-store" });
  if (response.status === 401) throw new SignedOut();
  if (!response.ok) throw new Error(`The balance was answered with ${response.status}`);

  return toBalance(await response.json());
}

function toBalance(body: unknown): Balance {
  if (typeof body === "object" && body !== null && "balanceCents" in body && "currency" in body) {
    const { balanceCents, currency } = body;
    if (typeof balanceCents === "string" && /^\d+$/.test(balanceCents) && typeof currency === "string") {
      return { balanceCents, currency };
    }
  }
  throw new Error("The balance came in an unknown shape");
}
