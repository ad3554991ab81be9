import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StepOut } from "@/components/game/step-out";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.leftGame");

  return { title: t("name"), robots: { index: false } };
}

/** Where a game sends its frame when the player leaves it. In a tab of its own it is just the way to the lobby. */
export default async function LeftGamePage() {
  const destination = (await headers()).get("sec-fetch-dest");
  if (destination === "document") redirect("/");
  const t = await getTranslations("pages.leftGame");

  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-5 p-6 text-center">
      <h1 className="font-display text-2xl font-extrabold tracking-tight">{t("title")}</h1>
      <StepOut>{t("lobby")}</StepOut>
    </main>
  );
}
