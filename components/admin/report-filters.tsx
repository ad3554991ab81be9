import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { FilterForm } from "./filter-form";

/** From a day to a day, and of which currency. What else was chosen goes along. */
export function ReportFilters({
  action,
  days,
  currency,
  currencies,
  kept,
}: {
  action: string;
  /** First and last day, such as `2026-11-24`. */
  days: { readonly from: string; readonly to: string };
  /** Null where the report has all of them. */
  currency: string | null;
  currencies: readonly string[];
  /** Other choices of the address. */
  kept: Readonly<Record<string, string | undefined>>;
}) {
  return (
    <FilterForm action={action} values={{ ...kept, ...days, currency: currency ?? undefined }}>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} defaultValue={value} />,
      )}
      <Input label="From" name="from" type="date" defaultValue={days.from} required fieldClassName="grow sm:grow-0" />
      <Input label="To" name="to" type="date" defaultValue={days.to} required fieldClassName="grow sm:grow-0" />
      {currency === null ? null : (
        <Select label="Currency" name="currency" defaultValue={currency} fieldClassName="grow sm:grow-0">
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      )}
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </FilterForm>
  );
}
