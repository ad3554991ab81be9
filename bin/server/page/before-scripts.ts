// What a page can do before its scripts are there; it stands in the page itself. It fetches them once the page has
// been painted, keeps what the visitor does meanwhile, and hands it over when React has taken the page
// (components/shell/hydrated.tsx).

const FIELDS = "input, textarea, select";
const BUTTONS = "button, [role='button'], [role='switch'], [role='checkbox'], [role='tab'], [role='combobox']";
/** Buttons, and links a script completes when they are followed. */
const PRESSED = `${BUTTONS}, a[data-waits]`;
/** What no page of ours is without, unless scripts have yet to fill it. */
const CONTENT = "a, h1, label";

/** How long after the first frames a paint is waited for that nothing is said of. */
const UNTOLD_PAINT_MS = 100;
/** The same where something should be said. */
const LATE_PAINT_MS = 1_000;

interface Kept {
  target: Element;
  type: string;
  doAgain: () => void;
}

let kept: Kept[] = [];

/** Each says whether it has kept the event. */
const keepers: [string, (event: Event) => boolean][] = [
  ["click", keepClick],
  ["input", keepField],
  ["submit", keepSubmit],
  ["keydown", followShortcut],
];
const aborter = new AbortController();
const { signal } = aborter;
for (const [type, keepEvent] of keepers) {
  // Before React hears of it, which forgets what happens while it takes the page over.
  const onEvent = (event: Event) => {
    if (keepEvent(event)) event.stopImmediatePropagation();
  };
  window.addEventListener(type, onEvent, { capture: true, signal });
}
// React answers nothing while it is still at the work it tells us of.
document.addEventListener("hydrated", () => setTimeout(handOver), { once: true });
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fetchAfterPaint, { once: true });
else fetchAfterPaint();

function fetchAfterPaint(): void {
  // A page in the background is not painted.
  if (document.hidden) {
    fetchScripts();
    return;
  }
  const isTold = PerformanceObserver.supportedEntryTypes?.includes("paint");
  if (isTold) {
    // The first paint of all may be of the background alone.
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) fetchScripts();
    }).observe({ type: "paint", buffered: true });
  }
  // Nothing is said of a page that holds nothing yet, as an error's does, nor by an old browser. A second frame comes
  // when the first is drawn, however long a slow phone takes for it.
  const isSoonTold = isTold && document.body.querySelector(CONTENT) !== null;
  const waitMs = isSoonTold ? LATE_PAINT_MS : UNTOLD_PAINT_MS;
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(fetchScripts, waitMs)));
}

/** Whoever asks a second time finds nothing left that waits. */
function fetchScripts(): void {
  // In front of the scripts.
  fetchFonts();
  for (const held of document.querySelectorAll<HTMLScriptElement>("script[type='late']")) {
    const script = document.createElement("script");
    script.nonce = held.nonce;
    script.async = true;
    script.src = held.dataset.src ?? "";
    held.replaceWith(script);
  }
}

/** Text changes its face once, when all of it can: each change lays the page out anew. */
function fetchFonts(): void {
  const page = document.documentElement;
  if (!page.hasAttribute("data-fonts")) return;
  const families = getComputedStyle(page).getPropertyValue("--late-fonts").split(",");
  // Each on its own: the one that cannot be had, as Arial on many phones, is no reason to do without the others.
  void Promise.allSettled(families.map((family) => document.fonts.load(`1em ${family}`))).then(() =>
    page.removeAttribute("data-fonts"),
  );
}

/** Whatever is done again to the same element takes the place of what was done before. */
function keep(event: Event, target: Element, doAgain: () => void): true {
  kept = kept.filter((each) => each.target !== target || each.type !== event.type);
  kept.push({ target, type: event.type, doAgain });

  return true;
}

function keepClick(event: Event): boolean {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSED) : null;
  // Other links lead somewhere and forms are sent without any script.
  const isNative = pressed instanceof HTMLButtonElement && pressed.type === "submit" && pressed.form;
  if (!pressed || isNative) return false;
  if (pressed instanceof HTMLAnchorElement) {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return false;
    event.preventDefault();
  }

  return keep(event, pressed, () => pressed.click());
}

function keepField(event: Event): boolean {
  const field = event.target;
  if (field instanceof HTMLSelectElement) {
    const { value } = field;

    return keep(event, field, () => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
    const { checked } = field;

    return keep(event, field, () => {
      field.checked = !checked;
      field.click();
    });
  }
  if (field instanceof HTMLInputElement && field.type === "file") {
    return keep(event, field, () => field.dispatchEvent(new Event("change", { bubbles: true })));
  }
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { value } = field;

    return keep(event, field, () => typeAgain(field, value));
  }

  return false;
}

/** Text that React has found in a field is no news to it; only a field that changes under its eyes is. */
function typeAgain(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const { selectionStart, selectionEnd } = field;
  field.value = "";
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  // Without its kind it would pass for what a browser fills in by itself, to which no suggestions are shown.
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  // Fields of numbers and addresses do not tell where the caret is.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}

/** A form that says where it goes is sent as it is; the others would only load the page anew. */
function keepSubmit(event: Event): boolean {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.hasAttribute("action")) return false;
  const { submitter } = event as SubmitEvent;
  event.preventDefault();

  return keep(event, form, () => form.requestSubmit(submitter));
}

/** A key that leads to a field leads there at once. */
function followShortcut(event: Event): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
  const isText = target instanceof Element && target.matches(FIELDS);
  if (isText || ctrlKey || metaKey || altKey) return false;
  const fields = document.querySelectorAll<HTMLElement>("input[aria-keyshortcuts]");
  const field = [...fields].find((each) => each.getAttribute("aria-keyshortcuts") === key);
  if (!field) return false;
  event.preventDefault();
  field.focus();

  return true;
}

function handOver(): void {
  aborter.abort();
  // What happens when a field is turned to has not happened yet.
  if (document.activeElement?.matches(FIELDS)) {
    document.activeElement.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  }
  for (const { target, doAgain } of kept) if (target.isConnected) doAgain();
}
