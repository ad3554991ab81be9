"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { REALITY_CHECK_MINUTES } from "./play-time";
import { useCheckMinutes } from "./use-reality-check";

/** How often the player wants to be reminded of the time. */
export function RealityCheckInterval() {
  const t = useTranslations("game.realityCheck");
  const [minutes, choose] = useCheckMinutes();

  return (
    <Select
      label={t("interval")}
      value={minutes}
      onChange={(event) => choose(Number(event.target.value))}
      fieldClassName="w-full max-w-60 text-start"
    >
      {REALITY_CHECK_MINUTES.map((each) => (
        <option key={each} value={each}>
          {each < 60 ? t("everyMinutes", { count: each }) : t("everyHours", { count: each / 60 })}
        </option>
      ))}
    </Select>
  );
}
