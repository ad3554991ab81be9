import type { ReactNode } from "react";
import { PlayerShell } from "../player-shell";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <PlayerShell>
      <div className="mx-auto w-full max-w-5xl py-6 sm:py-10">{children}</div>
    </PlayerShell>
  );
}
