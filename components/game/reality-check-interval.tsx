"use client";

import { Select } from "@/components/ui/select";
import { REALITY_CHECK_MINUTES } from "./play-time";
import { useCheckMinutes } from "./use-reality-check";

/** How often the player wants to be reminded of the time. */
export function RealityCheckInterval() {
  const [minutes, choose] = useCheckMinutes();

  return (
    <Select
      label="Remind me of the time"
      value={minutes}
      onChange={(event) => choose(Number(event.target.value))}
      fieldClassName="w-full max-w-60 text-left"
    >
      {REALITY_CHECK_MINUTES.map((each) => (
        <option key={each} value={each}>
          {each < 60 ? `Every ${each} minutes` : each === 60 ? "Every hour" : `Every ${each / 60} hours`}
        </option>
      ))}
    </Select>
  );
}
