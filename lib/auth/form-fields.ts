/** A form as an object for a schema; a name that occurs several times becomes a list. */
export function formFields(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  for (const name of new Set(form.keys())) {
    // Next adds fields of its own.
    if (name.startsWith("$ACTION_")) continue;

    const [first, ...rest] = form.getAll(name);
    if (first !== undefined) fields[name] = rest.length === 0 ? first : [first, ...rest];
  }

  return fields;
}
