"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { GameShape } from "@/lib/games";
import { recall, remember } from "./browser-memory";
import { NoticeRow } from "./notice-row";

const CLOSED = "turn-hint-closed";

// A phone is narrow one way or low the other.
const SHOWN_WHEN = {
  landscape: "hidden max-sm:portrait:flex",
  portrait: "hidden [@media(orientation:landscape)_and_(max-height:30rem)]:flex",
} as const satisfies Record<GameShape, string>;

/** Says on a phone which way to hold it for this game; told once closed, it is never told again. */
export function TurnHint({ shape }: { shape: GameShape }) {
  const t = useTranslations("game.turn");
  const [isOpen, setIsOpen] = useState(false);
  // The server knows nothing of this browser.
  useEffect(() => setIsOpen(recall(CLOSED) === null), []);
  if (!isOpen) return null;

  const close = () => {
    remember(CLOSED, "yes");
    setIsOpen(false);
  };

  return (
    <NoticeRow icon={<RotateCw />} onClose={close} className={SHOWN_WHEN[shape]}>
      <p>{t(shape)}</p>
    </NoticeRow>
  );
}
