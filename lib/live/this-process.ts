import { db, onceGlobally } from "@/lib/db";
import { LiveHub } from "./live-hub";
import { readNews } from "./read-live-states";

/** The hub of this process, which all its streams share. */
export function liveHub(): LiveHub {
  return onceGlobally("live-hub", () => new LiveHub({ read: (watches) => readNews(db(), watches) }));
}
