import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { loadMessages } from "@/i18n/messages";
import { NO_FILTERS } from "./lobby-filters";
import { lobbyTitle } from "./lobby-title";

const english = { locale: "en", messages: await loadMessages("en") } as const;
const texts = {
  t: createTranslator({ ...english, namespace: "pages.lobby.head" }),
  tTypes: createTranslator({ ...english, namespace: "lobby.types" }),
};

const catalogue = {
  studios: [{ id: "oak", name: "Oak Row", gameCount: 1_200 }],
  games: [
    {
      idHash: "oak/a",
      name: "A",
      type: "slots",
      studio: "oak",
      studioName: "Oak Row",
      imageUrl: null,
      hasFreeRounds: false,
      hasDemo: false,
      hasJackpot: false,
      hasBonusBuy: false,
      isNew: false,
    },
  ],
};

test("a studio's and a type's list are pages of their own", () => {
  expect(lobbyTitle(catalogue, { ...NO_FILTERS, studios: ["oak"] }, texts)).toMatchObject({
    title: "Games by Oak Row",
    description: "All 1,200 games by Oak Row at Marquee.",
    canonical: "/?studio=oak",
    isListed: true,
  });
  expect(lobbyTitle(catalogue, { ...NO_FILTERS, types: ["slots"] }, texts)).toMatchObject({
    title: "Slots",
    canonical: "/?type=slots",
  });
});

test("searches, mixtures and names that nothing has are the lobby's, and not listed", () => {
  const asked = [
    { ...NO_FILTERS, query: "book" },
    { ...NO_FILTERS, types: ["slots"], studios: ["oak"] },
    { ...NO_FILTERS, features: ["demo" as const] },
    { ...NO_FILTERS, types: ["no such"] },
    { ...NO_FILTERS, studios: ["no such"] },
  ];

  for (const filters of asked) {
    expect(lobbyTitle(catalogue, filters, texts)).toMatchObject({ title: null, canonical: "/", isListed: false });
  }
  expect(lobbyTitle(catalogue, NO_FILTERS, texts)).toMatchObject({ canonical: "/", isListed: true });
});
