import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

function directive(policy: string, name: string): string | undefined {
  return policy
    .split("; ")
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

test("scripts run only with the request's nonce", () => {
  const policy = contentSecurityPolicy({ nonce: "bm9uY2U=" });

  expect(directive(policy, "script-src")).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
});

test("only development may use eval", () => {
  expect(contentSecurityPolicy({ nonce: "x", isDevelopment: true })).toContain("'unsafe-eval'");
  expect(contentSecurityPolicy({ nonce: "x" })).not.toContain("eval");
});

test("games and their art may come from any https host, and from this machine", () => {
  const policy = contentSecurityPolicy({ nonce: "x" });

  expect(directive(policy, "frame-src")).toBe("'self' https: http://localhost:* http://127.0.0.1:*");
  expect(directive(policy, "img-src")).toContain("https:");
});

test("workers and the manifest are ours alone", () => {
  const policy = contentSecurityPolicy({ nonce: "x" });

  expect(directive(policy, "worker-src")).toBe("'self'");
  expect(directive(policy, "manifest-src")).toBe("'self'");
});

test("only the page a game leaves to may stand in others' frames", () => {
  expect(directive(contentSecurityPolicy({ nonce: "x" }), "frame-ancestors")).toBe("'self'");
  expect(directive(contentSecurityPolicy({ nonce: "x", isFramedByGames: true }), "frame-ancestors")).toContain(
    "https:",
  );
});

test("plugins are off, and neither base nor forms point elsewhere", () => {
  const policy = contentSecurityPolicy({ nonce: "x" });

  expect(directive(policy, "object-src")).toBe("'none'");
  expect(directive(policy, "base-uri")).toBe("'self'");
  expect(directive(policy, "form-action")).toBe("'self'");
});
