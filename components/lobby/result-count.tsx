"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

// Long enough that a reader hears one figure for a word, not one for each letter.
const ANNOUNCE_AFTER_MS = 600;

/** How many games are shown: for the eye at once, aloud once typing has settled. */
export function ResultCount({
  count,
  written,
  isPending,
  onReset,
}: {
  count: number;
  /** The count with its word, where somebody has written it already. */
  written: string | undefined;
  isPending: boolean;
  /** The same one while letters are typed: the button is not drawn again for each. */
  onReset: () => void;
}) {
  const t = useTranslations("lobby.list");
  const [announced, setAnnounced] = useState("");

  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(t("found", { count })), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [t, count]);

  return (
    <div className="flex min-h-11 items-center gap-x-4">
      <h2 className="list-title min-w-0 flex-1">
        {/* Of a size of its own: another figure with each letter moves nothing around it. */}
        <span className="block h-7 truncate contain-layout contain-size">
          {isPending ? t("searching") : (written ?? t("count", { count }))}
        </span>
      </h2>
      <ResetButton onReset={onReset} />
      <p role="status" className="sr-only">
        {announced}
      </p>
    </div>
  );
}

const ResetButton = memo(function ResetButton({ onReset }: { onReset: () => void }) {
  const t = useTranslations("lobby.list");

  return (
    <Button variant="ghost" size="sm" onClick={onReset}>
      <X aria-hidden="true" className="size-4" />
      {t("reset")}
    </Button>
  );
});
