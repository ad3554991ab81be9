import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { StepOut } from "@/components/game/step-out";

export const metadata: Metadata = { title: "Leaving the game", robots: { index: false } };

/** Where a game sends its frame when the player leaves it. In a tab of its own it is just the way to the lobby. */
export default async function LeftGamePage() {
  const destination = (await headers()).get("sec-fetch-dest");
  if (destination === "document") redirect("/");

  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-5 p-6 text-center">
      <h1 className="font-display text-2xl font-bold tracking-tight">You have left the game</h1>
      <StepOut />
    </main>
  );
}
