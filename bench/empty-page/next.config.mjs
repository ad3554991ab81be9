import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The packages are those of the product, two folders up.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
};
