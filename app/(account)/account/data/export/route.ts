import { requireActivePlayer } from "@/lib/auth";
import { download } from "../../download";
import { writePlayerData } from "./write-player-data";

/** Everything kept about the signed-in player, as one JSON file. */
export async function GET() {
  const player = await requireActivePlayer("/account/data");

  return download({ name: "account", ending: "json" }, writePlayerData(player));
}
