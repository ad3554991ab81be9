import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

/** A link to a file. Not a page's link: nothing of it may be fetched before it is asked for. */
export function ExportLink({ href, children }: { href: string; children?: string }) {
  const t = useTranslations("pages.list");

  return (
    <a href={href} download className={buttonClass("secondary", "sm")}>
      <Download aria-hidden="true" className="size-4" />
      {children ?? t("export")}
    </a>
  );
}
