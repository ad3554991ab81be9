import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";

/** How far something is used; the text says the same. */
export function UseBar({ share, text }: { share: number; text: string }) {
  const t = useTranslations("pages.limits");

  return (
    <div className="grid gap-1.5">
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2 w-full rounded-full bg-well rtl:-scale-x-100"
      >
        <rect
          width={share * 100}
          height={4}
          className={cx(share >= 1 ? "fill-danger" : share >= 0.8 ? "fill-brass" : "fill-win")}
        />
      </svg>
      <p className="text-sm text-muted tabular-nums">
        {text}
        {share >= 1 ? <strong className="font-semibold text-danger"> – {t("reached")}</strong> : null}
      </p>
    </div>
  );
}
