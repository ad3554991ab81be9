"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Balance } from "@/components/live/live-state";
import { useLive } from "@/components/live/use-live";
import { useFormats } from "@/i18n/use-formats";
import { type GameNotice, gameNotice, type PausedWords } from "./game-notice";
import { NoticeRow } from "./notice-row";

/** A pause of all games, refused bets and a balance that runs low, told beside the running game; read out when the reader pauses. */
export function GameNotices({
  openedAt,
  balance,
  paused,
}: {
  openedAt: string;
  balance: Balance;
  paused: PausedWords;
}) {
  const live = useLive(balance);
  const [openedWith] = useState(() => BigInt(live.balanceCents));
  const [closedKeys, setClosedKeys] = useState<ReadonlySet<string>>(new Set());
  const words = {
    t: useTranslations("game.lowBalance"),
    tRefused: useTranslations("game.refused"),
    money: useFormats().money,
  };
  const notice = gameNotice(live, { at: openedAt, balanceCents: openedWith }, paused, closedKeys, words);

  return (
    <div aria-live="polite">
      {notice ? <Notice notice={notice} onClose={() => setClosedKeys(new Set([...closedKeys, notice.key]))} /> : null}
    </div>
  );
}

function Notice({ notice: { title, advice, link }, onClose }: { notice: GameNotice; onClose: () => void }) {
  return (
    <NoticeRow icon={<TriangleAlert />} onClose={onClose}>
      <p className="font-semibold">{title}</p>
      <p className="text-ink/85">
        {advice}{" "}
        {link ? (
          // In a tab of its own, so that the game stays open.
          <a
            href={link.href}
            target="_blank"
            className="font-semibold text-brass-bright underline underline-offset-4"
            rel="noopener"
          >
            {link.label}
          </a>
        ) : null}
      </p>
    </NoticeRow>
  );
}
