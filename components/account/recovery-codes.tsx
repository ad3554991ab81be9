"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** Recovery codes, shown once. */
export function RecoveryCodes({ codes, title }: { codes: readonly string[]; title: string }) {
  const t = useTranslations("account.recovery");

  return (
    <div className="grid gap-4">
      <Alert tone="success" title={title} isLive>
        {t("advice")}
      </Alert>
      <ul
        dir="ltr"
        aria-label={t("label")}
        className="grid grid-cols-2 gap-2 rounded-control bg-well p-4 font-mono text-sm"
      >
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <Button className="w-fit" onClick={() => window.location.reload()}>
        {t("kept")}
      </Button>
    </div>
  );
}
