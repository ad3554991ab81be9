import { connection } from "next/server";

/** The least a page rendered on request can be: the lobby's figures are read beside those of this one. */
export default async function Page() {
  await connection();

  return (
    <main>
      <h1>Empty</h1>
    </main>
  );
}
