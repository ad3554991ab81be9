import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { SeenChoice } from "@/lib/reports";
import { FilterForm } from "../filter-form";
import { PLAYER_STATUS_WORDS } from "../player-status-badge";

const SEEN_WORDS = {
  "1": "Within a day",
  "7": "Within 7 days",
  "30": "Within 30 days",
  "not-30": "Not for 30 days",
  "not-90": "Not for 90 days",
  never: "Never",
} as const satisfies Record<SeenChoice, string>;

const MORE = [
  "currency",
  "seen",
  "tag",
  "balanceFrom",
  "balanceTo",
  "createdFrom",
  "createdTo",
  "excluded",
  "exceptions",
];

/** Narrows the list of players. Rarer filters are folded away until one is set. */
export function PlayersFilterForm({
  path,
  fields,
  currencies,
  tags,
}: {
  path: string;
  /** What the address says, by the fields' names. */
  fields: Readonly<Record<string, string | undefined>>;
  currencies: readonly string[];
  tags: readonly string[];
}) {
  const values = { ...fields, match: fields.match ?? "begins" };
  const setCount = MORE.filter((name) => fields[name]).length;

  return (
    <FilterForm action={path} values={values}>
      <Input
        label="Username or id"
        name="query"
        type="search"
        defaultValue={fields.query}
        autoComplete="off"
        spellCheck={false}
        fieldClassName="w-full sm:w-72"
      />
      <Select label="Match" name="match" defaultValue={values.match} fieldClassName="grow sm:grow-0">
        <option value="begins">Begins with</option>
        <option value="contains">Contains</option>
      </Select>
      <Choice label="Status" name="status" value={fields.status} options={PLAYER_STATUS_WORDS} />
      <Button type="submit" variant="secondary">
        <Search aria-hidden="true" className="size-4" />
        Search
      </Button>
      {setCount > 0 || fields.query || fields.status ? (
        <ButtonLink href={path} variant="ghost">
          Clear
        </ButtonLink>
      ) : null}
      <input type="hidden" name="sort" defaultValue={fields.sort} />
      <input type="hidden" name="direction" defaultValue={fields.direction} />
      <details open={setCount > 0} className="w-full">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-muted hover:text-ink sm:min-h-8">
          More filters{setCount > 0 ? ` (${setCount})` : ""}
        </summary>
        <div className="grid grid-cols-2 gap-3 pt-2 sm:flex sm:flex-wrap">
          <Choice
            label="Currency"
            name="currency"
            value={fields.currency}
            options={Object.fromEntries(currencies.map((each) => [each, each]))}
          />
          <Amount label="Balance from" name="balanceFrom" value={fields.balanceFrom} />
          <Amount label="Balance to" name="balanceTo" value={fields.balanceTo} />
          <Input label="Created from" name="createdFrom" type="date" defaultValue={fields.createdFrom} />
          <Input label="Created through" name="createdTo" type="date" defaultValue={fields.createdTo} />
          <Choice label="Last seen" name="seen" value={fields.seen} options={SEEN_WORDS} />
          <Choice
            label="Tag"
            name="tag"
            value={fields.tag}
            options={Object.fromEntries(tags.map((each) => [each, each]))}
          />
          <Choice label="Kept out of play" name="excluded" value={fields.excluded} options={{ yes: "Yes, now" }} />
          <Choice label="Exceptions" name="exceptions" value={fields.exceptions} options={{ open: "Open ones" }} />
        </div>
      </details>
    </FilterForm>
  );
}

function Choice({
  label,
  name,
  value,
  options,
}: {
  label: string;
  name: string;
  value: string | undefined;
  options: Readonly<Record<string, string>>;
}) {
  return (
    <Select label={label} name={name} defaultValue={value ?? ""} fieldClassName="grow sm:grow-0">
      <option value="">Any</option>
      {Object.entries(options).map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  );
}

function Amount({ label, name, value }: { label: string; name: string; value: string | undefined }) {
  return (
    <Input
      label={label}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={value}
      fieldClassName="sm:w-36"
      placeholder="0.00"
    />
  );
}
