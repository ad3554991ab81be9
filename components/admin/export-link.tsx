import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";

/** Fetches what the page lists as a CSV file. A plain link: nothing may fetch it ahead of the click. */
export function ExportLink({ href }: { href: string }) {
  return (
    <a href={href} download className={buttonClass("secondary", "sm")}>
      <Download aria-hidden="true" className="size-4" />
      Export as CSV
    </a>
  );
}
