import type { ReactNode } from "react";
import { PlayerShell } from "../player-shell";

export default function LobbyLayout({ children }: { children: ReactNode }) {
  return <PlayerShell>{children}</PlayerShell>;
}
