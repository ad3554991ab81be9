import { Input } from "@/components/ui/input";

/** The two days of a filter, both included. */
export function PeriodFields({ from, to }: { from: string; to: string }) {
  return (
    <>
      <Input
        type="date"
        label="From (UTC)"
        name="from"
        defaultValue={from}
        fieldClassName="w-[calc(50%-0.375rem)] sm:w-40"
      />
      <Input type="date" label="To (UTC)" name="to" defaultValue={to} fieldClassName="w-[calc(50%-0.375rem)] sm:w-40" />
    </>
  );
}
