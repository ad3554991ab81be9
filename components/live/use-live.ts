"use client";

import { type QueryClient, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LiveSource } from "./live-source";
import { type Balance, type LiveState, mergeState, parseLiveState, stateOf } from "./live-state";

const KEY = ["live"];
const POLL_MS = 2_000;
const RETRY_MS = 10_000;

class SignedOut extends Error {}

/**
 * The signed-in player's balance and what is told of play, kept up to date while the page is in view: by
 * the page's one stream, or, without it, by asking every two seconds. Needs a `QueryProvider` above it.
 *
 * @param initial What the server rendered.
 */
export function useLive(initial: Balance): LiveState {
  const client = useQueryClient();
  useEffect(() => sourceOf(client).listen(), [client]);

  return useQuery(liveQuery(initial)).data;
}

/**
 * Asks for the result of play since a moment for as long as the component stands.
 *
 * @param since The server's time, in ISO 8601.
 */
export function usePlayedSince(since: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = sourceOf(client);
    source.ask(since);

    return () => source.ask(null);
  }, [client, since]);
}

function liveQuery(initial: Balance) {
  return queryOptions({
    queryKey: KEY,
    queryFn: ({ signal, client }) => fetchState(client, signal),
    initialData: stateOf(initial),
    // The stream tells the rest; what the server has just rendered need not be asked for again.
    staleTime: POLL_MS,
    refetchOnWindowFocus: false,
    // Another player may sign in on this page.
    gcTime: 0,
    retry: false,
    refetchInterval: ({ state }) => {
      // Nobody signs in again under a page that stays open.
      if (state.error instanceof SignedOut) return false;
      if (state.error) return RETRY_MS;

      return isHeard() ? false : POLL_MS;
    },
  });
}

async function fetchState(client: QueryClient, signal: AbortSignal): Promise<LiveState> {
  const source = sourceOf(client);
  const response = await fetch(`/api/balance${source.query}`, { signal, cache: "no-store" });
  if (response.status === 401) {
    source.giveUp();
    throw new SignedOut();
  }
  if (!response.ok) throw new Error(`The balance was answered with ${response.status}`);

  return merged(client, parseLiveState(await response.json()));
}

function merged(client: QueryClient, news: LiveState): LiveState {
  const current = client.getQueryData<LiveState>(KEY);

  return current ? mergeState(current, news) : news;
}

// One page, one source: in the browser this module lives as long as the page.
let pageSource: { client: QueryClient; source: LiveSource } | null = null;

function isHeard(): boolean {
  return pageSource?.source.isHeard ?? false;
}

function sourceOf(client: QueryClient): LiveSource {
  if (pageSource?.client !== client) {
    const source = new LiveSource({
      open: (url) => (typeof EventSource === "undefined" ? null : new EventSource(url)),
      isVisible: () => document.visibilityState === "visible",
      onVisibility: (listener) => {
        document.addEventListener("visibilitychange", listener);

        return () => document.removeEventListener("visibilitychange", listener);
      },
      onNews: (body) => client.setQueryData(KEY, merged(client, parseLiveState(body))),
      onSilence: () => void client.refetchQueries({ queryKey: KEY }),
    });
    pageSource = { client, source };
  }

  return pageSource.source;
}
