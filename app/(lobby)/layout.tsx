import type { ReactNode } from "react";
import { PlayerShell } from "../player-shell";
import { Texts } from "../texts";

export default function LobbyLayout({ children }: { children: ReactNode }) {
  return (
    <Texts families={["shell", "lobby"]}>
      <PlayerShell>{children}</PlayerShell>
    </Texts>
  );
}
