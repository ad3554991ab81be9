import { mkdirSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * One value kept in one JSON file.
 *
 * Writes go to a neighbour file that is then renamed over the old one, so a
 * crash leaves the old value or the new one and never half of either. Saves
 * that come while one is being written share the next write.
 */
export class JsonFile<T> {
  readonly value: T;
  readonly #path: string;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(path: string, empty: T) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.value = readOr(path, empty);
  }

  /** Resolves when the value, as it is now or later, is on disk. */
  save(): Promise<void> {
    if (this.#next) return this.#next;
    const next = this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#write();
      });
    this.#next = next;
    this.#writing = next;
    // Callers that do not wait must not bring the process down; the next save tries again.
    next.catch((error: unknown) => console.error(`Could not save ${this.#path}: ${String(error)}`));

    return next;
  }

  async #write(): Promise<void> {
    const temporary = `${this.#path}.${process.pid}.tmp`;
    await mkdir(dirname(this.#path), { recursive: true });
    await writeFile(temporary, JSON.stringify(this.value));
    await rename(temporary, this.#path);
  }
}

function readOr<T>(path: string, empty: T): T {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return empty;
    throw error;
  }
  try {
    // Only this class writes the file, so its shape is the one it was saved with.
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`${path} is not readable JSON; remove it to start afresh.`);
  }
}
