import type { ReactNode } from "react";
import { Texts } from "../../texts";

/** Around a game the browser needs the words of playing besides the lobby's. */
export default function GamesLayout({ children }: { children: ReactNode }) {
  return <Texts families={["shell", "lobby", "game"]}>{children}</Texts>;
}
