import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

/** The two days of a filter, both included. */
export function PeriodFields({ from, to }: { from: string; to: string }) {
  const t = useTranslations("pages.list");

  return (
    <>
      <Input
        type="date"
        label={t("from")}
        name="from"
        defaultValue={from}
        fieldClassName="w-[calc(50%-0.375rem)] sm:w-40"
      />
      <Input type="date" label={t("to")} name="to" defaultValue={to} fieldClassName="w-[calc(50%-0.375rem)] sm:w-40" />
    </>
  );
}
