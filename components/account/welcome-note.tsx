"use client";

import { X } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

/** A note for the first page after the sign-in: gone with the next one, or by a press. */
export function WelcomeNote({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const [firstPathname] = useState(pathname);
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed || pathname !== firstPathname) return null;

  return (
    <div className="flex items-center justify-between gap-3 rounded-card border border-line bg-surface py-1 pe-1 ps-4 text-sm text-muted">
      <p className="py-2">{children}</p>
      <button
        type="button"
        aria-label={t("closeNote")}
        onClick={() => setIsClosed(true)}
        className="grid size-11 shrink-0 place-items-center rounded-control hover:bg-raised hover:text-ink"
      >
        <X aria-hidden="true" className="size-5" />
      </button>
    </div>
  );
}
