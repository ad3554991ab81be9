import type { ReactNode } from "react";
import { PlayerShell } from "../player-shell";
import { Texts } from "../texts";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <Texts families={["shell", "lobby", "entrance", "account"]}>
      <PlayerShell>
        <div className="mx-auto w-full max-w-5xl py-6 sm:py-10">{children}</div>
      </PlayerShell>
    </Texts>
  );
}
