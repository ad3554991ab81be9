import "server-only";
import { env } from "@/lib/env";
import { type Aggregator, createAggregator } from "./create-aggregator";

let client: Aggregator | undefined;

/**
 * The product's aggregator, by the settings. Made at first use; it keeps no state, so
 * another copy in another module graph does no harm.
 */
export function aggregator(): Aggregator {
  const { AGGREGATOR_URL: url, AGGREGATOR_LOGIN: login, AGGREGATOR_PASSWORD: password } = env();
  client ??= createAggregator({ url, login, password });

  return client;
}
