import { Select } from "@/components/ui/select";

/** A role to choose. */
export interface RoleChoice {
  readonly id: string;
  readonly name: string;
}

/** A choice among roles, none chosen beforehand. */
export function RoleSelect({
  roles,
  value,
  onChange,
}: {
  roles: readonly RoleChoice[];
  value: string;
  onChange: (roleId: string) => void;
}) {
  return (
    <Select label="Role" required value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">Choose one</option>
      {roles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
