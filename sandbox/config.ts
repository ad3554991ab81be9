/** Everything the sandbox can be told from outside, parsed once at the start. */
export interface Config {
  /** 0 asks the system for a free port. */
  port: number;
  /** Where players and operators reach the sandbox; `null` means http://localhost:<port>. */
  publicUrl: string | null;
  dataDir: string;
  apiLogin: string;
  apiPassword: string;
  salt: string;
  callbackUrl: string;
  gameCount: number;
  currencies: readonly string[];
  /** Whether callbacks carry an X-Signature header beside the key. */
  sendsXSignature: boolean;
}

const DEFAULT_CURRENCIES = "USD,EUR,GBP,BRL,JPY,CAD,AUD,NOK,SEK,PLN,INR,MXN,TRY";

/** Lists every variable that cannot be used, so that one start shows all mistakes. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The sandbox cannot start:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

/**
 * Reads the configuration from environment variables; empty counts as absent.
 *
 * @throws ConfigError naming each bad variable and what it should hold.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback;

  const wholeNumber = (name: string, fallback: number, min: number, max: number) => {
    const raw = text(name, String(fallback));
    const value = Number(raw);
    if (/^\d+$/.test(raw) && value >= min && value <= max) return value;
    problems.push(`${name} must be a whole number from ${min} to ${max}, not "${raw}".`);
    return fallback;
  };

  const webAddress = (name: string, raw: string) => {
    if (!isWebAddress(raw)) problems.push(`${name} must be an http or https address, not "${raw}".`);
    return raw;
  };

  const publicUrl = text("SANDBOX_PUBLIC_URL", "");
  const currencies = text("SANDBOX_CURRENCIES", DEFAULT_CURRENCIES)
    .split(",")
    .map((code) => code.trim());
  if (!currencies.every((code) => /^[A-Z]{3,5}$/.test(code))) {
    problems.push(`SANDBOX_CURRENCIES must be codes like USD,EUR, not "${currencies.join(",")}".`);
  }
  const xSignature = text("SANDBOX_X_SIGNATURE", "0");
  if (xSignature !== "0" && xSignature !== "1") {
    problems.push(`SANDBOX_X_SIGNATURE must be 0 or 1, not "${xSignature}".`);
  }

  const config: Config = {
    port: wholeNumber("SANDBOX_PORT", 4000, 0, 65_535),
    publicUrl: publicUrl === "" ? null : webAddress("SANDBOX_PUBLIC_URL", publicUrl).replace(/\/+$/, ""),
    dataDir: text("SANDBOX_DATA_DIR", ".data/sandbox"),
    apiLogin: text("SANDBOX_API_LOGIN", "sandbox-login"),
    apiPassword: text("SANDBOX_API_PASSWORD", "sandbox-password"),
    salt: text("SANDBOX_SALT", "sandbox-salt"),
    callbackUrl: webAddress("SANDBOX_CALLBACK_URL", text("SANDBOX_CALLBACK_URL", "http://localhost:3000/api/callback")),
    gameCount: wholeNumber("SANDBOX_GAME_COUNT", 4200, 60, 100_000),
    currencies,
    sendsXSignature: xSignature === "1",
  };
  if (problems.length > 0) throw new ConfigError(problems);

  return config;
}

/** Whether the text is an absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
