import { Input } from "@/components/ui/input";

/** A filter one types: a name, an id, an amount. */
export function FilterText({
  label,
  name,
  value,
  inputMode,
}: {
  label: string;
  name: string;
  value: string | undefined;
  inputMode?: "decimal";
}) {
  return (
    <Input
      label={label}
      name={name}
      defaultValue={value}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      fieldClassName="w-full sm:w-44"
    />
  );
}
