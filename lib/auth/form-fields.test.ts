import { expect, test } from "vitest";
import { formFields } from "./form-fields";

test("reads a form's fields, several of one name as a list, and leaves out Next's own", () => {
  const form = new FormData();
  form.append("username", "ann");
  form.append("game", "a");
  form.append("game", "b");
  form.append("empty", "");
  form.append("$ACTION_ID_1", "x");

  expect(formFields(form)).toEqual({ username: "ann", game: ["a", "b"], empty: "" });
});
