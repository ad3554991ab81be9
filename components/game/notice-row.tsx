import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** A line between the game's bar and the game: it takes room of its own, and covers nothing of the game. */
export function NoticeRow({
  icon,
  onClose,
  className,
  children,
}: {
  icon: ReactNode;
  onClose: () => void;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations("game");

  return (
    <div
      className={cx(
        "flex items-start gap-3 border-b border-brass/50 bg-raised py-1.5 pe-[max(0.25rem,env(safe-area-inset-right))] ps-[max(1rem,env(safe-area-inset-left))] text-sm",
        className,
      )}
    >
      <span aria-hidden="true" className="py-2 text-brass [&>svg]:size-5">
        {icon}
      </span>
      <div className="min-w-0 flex-1 py-2">{children}</div>
      <button
        type="button"
        onClick={onClose}
        className="grid size-11 shrink-0 place-items-center rounded-control text-muted hover:bg-line hover:text-ink sm:size-9"
      >
        <X aria-hidden="true" className="size-5" />
        <span className="sr-only">{t("closeNotice")}</span>
      </button>
    </div>
  );
}
