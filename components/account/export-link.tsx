import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";

/** A link to a file. Not a page's link: nothing of it may be fetched before it is asked for. */
export function ExportLink({ href, children = "Export CSV" }: { href: string; children?: string }) {
  return (
    <a href={href} download className={buttonClass("secondary", "sm")}>
      <Download aria-hidden="true" className="size-4" />
      {children}
    </a>
  );
}
