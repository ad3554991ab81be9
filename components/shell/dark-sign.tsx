import type { ReactNode } from "react";
import { Wordmark } from "./logo";

/** A page that has only one thing to say: the sign is dark, and here is why. */
export function DarkSign({ title, actions, children }: { title: string; actions: ReactNode; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-6 p-6 text-center">
      <Wordmark />
      <div className="rounded-card bg-[#20170c] p-1.5 ring-1 ring-brass/25 ring-inset">
        <div aria-hidden="true" className={BULBS} />
        <h1 className="rounded-md bg-board/85 px-6 py-4 font-display text-2xl font-extrabold tracking-tight text-balance text-on-board uppercase sm:text-4xl">
          {title}
        </h1>
        <div aria-hidden="true" className={BULBS} />
      </div>
      <div className="max-w-prose text-pretty text-muted">{children}</div>
      <div className="flex flex-wrap justify-center gap-2">{actions}</div>
    </main>
  );
}

// The same bulbs as on the lit sign, switched off.
const BULBS =
  "mx-1.5 my-1.5 h-2.5 bg-[radial-gradient(circle_at_center,#6b5530_0_2.5px,transparent_3.5px)] bg-size-[1rem_100%] bg-repeat-x";
