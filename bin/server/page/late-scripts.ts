// A tag a browser fetches at once, and its first attribute names a file of the build.
const SCRIPT = /<script src="(\/_next\/static\/[^"]*)"([^>]*) async=""([^>]*)>/g;
const SCRIPT_AHEAD = /<link rel="preload" as="script"[^>]*>/g;
const NONCE = / nonce="([^"]*)"/;

/**
 * Lets a page's text come before its scripts, while it streams by: the browser meets names where tags were, and
 * `starter`, which makes tags of them once the page has been painted (before-scripts.ts).
 *
 * A page is read as bytes that are letters: all that is looked for is ASCII, so that it may be cut anywhere.
 */
export class LateScripts {
  readonly #starter: string;
  #areFontsLate: boolean;
  #isStarterIn = false;
  /** The beginning of a tag whose end has not come yet. */
  #rest = "";

  /** @param options.areFontsLate Whether fonts wait as well, and the text is first painted without. */
  constructor(starter: string, { areFontsLate }: { areFontsLate: boolean }) {
    this.#starter = starter;
    this.#areFontsLate = areFontsLate;
  }

  /** What of the page can be sent now. */
  pass(chunk: Buffer): Buffer {
    const text = this.#rest + chunk.toString("latin1");
    const lastTag = text.lastIndexOf("<");
    const end = lastTag > text.lastIndexOf(">") ? lastTag : text.length;
    this.#rest = text.slice(end);

    return Buffer.from(this.#rewrite(text.slice(0, end)), "latin1");
  }

  /** What is left when the page has ended. */
  flush(): Buffer {
    return Buffer.from(this.#rest, "latin1");
  }

  #rewrite(text: string): string {
    const html = this.#areFontsLate ? text.replace("<html ", '<html data-fonts="late" ') : text;
    if (html !== text) this.#areFontsLate = false;

    return html.replace(SCRIPT_AHEAD, "").replace(SCRIPT, (_, source: string, before: string, after: string) => {
      const attributes = before + after;

      return `${this.#starterOnce(attributes)}<script type="late" data-src="${source}"${attributes}>`;
    });
  }

  #starterOnce(attributes: string): string {
    if (this.#isStarterIn) return "";
    this.#isStarterIn = true;

    return `<script${NONCE.exec(attributes)?.[0] ?? ""}>${this.#starter}</script>`;
  }
}
