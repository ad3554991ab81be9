/** The text of one field; a missing one is empty. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);

  return typeof value === "string" ? value : "";
}
