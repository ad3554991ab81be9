// Runs in the browser too: no imports of the server.

/** Makes a value when it is first asked for, and keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;

  return () => {
    made ??= { value: make() };

    return made.value;
  };
}
