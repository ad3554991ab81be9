import { Cell, DataTable, RowHead } from "./data-table";

/** Fields as somebody else sends them, by name. */
export function RawFields({ fields }: { fields: readonly { readonly name: string; readonly value: string }[] }) {
  return (
    <DataTable label="Fields as sent" columns={[{ name: "Field" }, { name: "Value" }]}>
      {fields.map(({ name, value }) => (
        <tr key={name}>
          <RowHead className="font-mono text-xs font-normal whitespace-nowrap">{name}</RowHead>
          <Cell className="font-mono text-xs break-all">{value}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
