// Runs before every command that needs packages, on a fresh clone with Node alone; so it uses
// nothing but Node. All it says goes to standard error: a command's own output stays clean.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [20, 19];
const STANDARD_ERROR = 2;

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The npm we wait for. */
let running;

if (isOlder(process.versions.node, OLDEST_NODE)) {
  fail(`This needs Node ${OLDEST_NODE.join(".")} or newer; here is ${process.versions.node}.`);
}
if (!isReady()) await inTurn(prepare);

function isReady() {
  // A production image holds what it needs, without the tools of development.
  if (process.env.NODE_ENV === "production" && existsSync(join(root, "node_modules"))) return true;

  return hasPackages() && hasDatabaseClient();
}

async function prepare() {
  // Whoever came first may have done it all while we waited.
  if (!hasPackages()) {
    say("Installing packages; the first time this takes a minute or two.");
    // `npm ci` refuses a lock file that does not list the packages for every other system too.
    // `npm install` installs the same versions from it, and `--no-save` leaves it as it is.
    const command = isLockComplete() ? ["ci"] : ["install", "--no-save"];
    await npm(...command, "--no-audit", "--no-fund");
  }
  if (!hasDatabaseClient()) await npm("run", "--silent", "postinstall");
}

/** Whether what npm noted as installed is what the lock file asks for. */
function hasPackages() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  if (!installed) return false;

  return Object.entries(wanted ?? {}).every(([path, { version, integrity, optional, devOptional }]) => {
    const found = installed[path];
    // Packages for other systems are left out.
    if (!found) return path === "" || optional === true || devOptional === true;

    return found.version === version && found.integrity === integrity;
  });
}

/** Whether the lock file lists every optional package, those for other systems included. */
function isLockComplete() {
  const packages = readPackages("package-lock.json");
  if (!packages) return false;
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));

  return Object.values(packages).every(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).every((name) => names.has(name)),
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Whether the generated client stands for today's schema, which it carries inside, its columns aligned. */
function hasDatabaseClient() {
  try {
    const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
    const client = readFileSync(join(root, "lib/db/generated/internal/class.ts"), "utf8");

    return withoutSpace(client).includes(withoutSpace(JSON.stringify(schema)));
  } catch {
    return false;
  }
}

/** Also without the line ends and tabs that JSON writes as escapes. */
function withoutSpace(text) {
  return text.replaceAll(/\\[nrt]|\s+/g, "");
}

async function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, ...rest] = cli?.endsWith(".js") ? [process.execPath, cli, ...args] : ["npm", ...args];
  const child = spawn(command, rest, {
    cwd: root,
    stdio: ["ignore", STANDARD_ERROR, STANDARD_ERROR],
    shell: process.platform === "win32" && command === "npm",
  });
  running = child;
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", resolve);
  });
  if (code !== 0) fail(`npm ${args.join(" ")} failed; see above.`);
}

/** Two commands at once would tear each other's node_modules apart. */
async function inTurn(work) {
  const name = createHash("sha256").update(`${root} ${process.getuid?.()}`).digest("hex").slice(0, 16);
  const lock = join(tmpdir(), `marquee-install-${name}.lock`);
  let hasSaid = false;
  while (!tryLock(lock)) {
    if (!hasSaid) say("Waiting for another command that installs packages.");
    hasSaid = true;
    await sleep(500);
  }
  process.on("exit", () => rmSync(lock, { force: true }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      running?.kill("SIGTERM");
      process.exit(1);
    });
  }
  await work();
}

function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });

    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHeld(lock)) rmSync(lock, { force: true });

    return false;
  }
}

function isHeld(lock) {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    // Between making the file and writing the number it is empty.
    if (owner === 0) return true;
    process.kill(owner, 0);

    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isOlder(version, oldest) {
  const [major, minor] = version.split(".").map(Number);

  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
