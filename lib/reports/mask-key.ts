/**
 * Hides the signature in a callback's raw query, so that a page or an export cannot be
 * used to repeat the call.
 *
 * Everything else stays as it was sent, broken encoding included.
 */
export function maskKey(rawQuery: string): string {
  return rawQuery
    .split("&")
    .map((part) => {
      const [name = ""] = part.split("=", 1);
      return decodedName(name) === "key" && part.includes("=") ? `${name}=***` : part;
    })
    .join("&");
}

// `k%65y` names the same parameter as `key`.
function decodedName(name: string): string {
  const bare = name.replace(/^\?/, "");
  try {
    return decodeURIComponent(bare.replaceAll("+", " ")).trim().toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}
