// @ts-check
import { Reels } from "./reels.js";

/** The shortest time the reels run, so that a quick answer still looks like a spin. */
const MIN_RUN_MS = 260;
const ASK_AGAIN_MS = 3_000;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
function element(id) {
  return /** @type {T} */ (document.getElementById(id));
}

const game = JSON.parse(element("game-data").textContent ?? "{}");
const spinButton = /** @type {HTMLButtonElement} */ (element("spin"));
const downButton = /** @type {HTMLButtonElement} */ (element("bet-down"));
const upButton = /** @type {HTMLButtonElement} */ (element("bet-up"));
const quickButton = /** @type {HTMLButtonElement} */ (element("quick"));
const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)");
let isQuick = new URLSearchParams(window.location.search).get("fast") === "1";
let isSpinning = false;
let betCents = game.defaultBetCents;
/** @type {{remaining: number, betCents: number} | null} */
let freeRounds = null;

for (const [name, colour] of Object.entries(game.colours))
  document.documentElement.style.setProperty(`--${name}`, String(colour));
const reels = new Reels(element("reels"), game);

/** @param {number} cents */
function money(cents) {
  const amount = (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  return `${amount} ${game.currency}`;
}

/** @param {string} text @param {string} [tone] */
function say(text, tone = "") {
  const message = element("message");
  message.textContent = text;
  message.dataset.tone = tone;
}

/** @param {HTMLButtonElement} button @param {boolean} isOff */
function switchOff(button, isOff) {
  // Not "disabled": a disabled button would lose the keyboard's place in the middle of a game.
  button.setAttribute("aria-disabled", String(isOff));
}

/** @param {unknown} error */
function failureInWords(error) {
  // A request that got nowhere is a TypeError with the browser's own words.
  return error instanceof TypeError || !(error instanceof Error) ? "The game server cannot be reached." : error.message;
}

/** Shows the bet of the next round: the player's choice, or the one of the free rounds. */
function showBet() {
  const nextCents = freeRounds ? freeRounds.betCents : betCents;
  const bet = element("bet");
  bet.textContent = money(nextCents);
  bet.dataset.betCents = String(nextCents);
  const index = game.betLevelsCents.indexOf(betCents);
  switchOff(downButton, isSpinning || freeRounds !== null || index <= 0);
  switchOff(upButton, isSpinning || freeRounds !== null || index >= game.betLevelsCents.length - 1);
}

/** @param {{balanceCents: number | null, roundsPlayed: number, freeRounds: {remaining: number, betCents: number} | null}} state */
function showState(state) {
  const balance = element("balance");
  balance.textContent = state.balanceCents === null ? "…" : money(state.balanceCents);
  if (state.balanceCents !== null) balance.dataset.balanceCents = String(state.balanceCents);

  const rounds = element("rounds-played");
  rounds.textContent = `${state.roundsPlayed} ${state.roundsPlayed === 1 ? "round" : "rounds"}`;
  rounds.dataset.count = String(state.roundsPlayed);

  freeRounds = state.freeRounds;
  const ribbon = element("free-rounds");
  ribbon.hidden = freeRounds === null;
  ribbon.dataset.remaining = String(freeRounds?.remaining ?? 0);
  ribbon.textContent = freeRounds
    ? `${freeRounds.remaining} free ${freeRounds.remaining === 1 ? "round" : "rounds"}`
    : "";
  showBet();
}

/** @param {number} winCents */
function showWin(winCents) {
  const win = element("win");
  win.textContent = winCents > 0 ? money(winCents) : "–";
  win.dataset.winCents = String(winCents);
}

/** @param {string} path @param {RequestInit} [options] */
async function ask(path, options) {
  const response = await fetch(path, options);
  const body = await response.json();
  if (response.status === 404) throw new Error(body.message);

  return body;
}

async function spin() {
  if (isSpinning) return;
  isSpinning = true;
  switchOff(spinButton, true);
  showBet();
  showWin(0);
  say("");
  const isStill = isQuick || reducedMotion.matches;
  const startedMs = performance.now();
  if (!isStill) reels.start();
  try {
    const round = await ask(game.spinPath, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ betCents }),
    });
    if (round.status === "played") await showRound(round, isStill, startedMs);
    else {
      reels.halt();
      say(round.message, "refused");
    }
    showState(round);
  } catch (error) {
    reels.halt();
    say(failureInWords(error), "refused");
  } finally {
    isSpinning = false;
    switchOff(spinButton, false);
    showBet();
  }
}

/**
 * @param {{reels: number[][], win: {line: number, count: number} | null, winCents: number, betCents: number, message: string}} round
 * @param {boolean} isStill
 * @param {number} startedMs
 */
async function showRound(round, isStill, startedMs) {
  const restMs = isStill ? 0 : MIN_RUN_MS - (performance.now() - startedMs);
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
  await reels.stop(round.reels, round.win, isStill);
  showWin(round.winCents);
  if (round.message) say(round.message);
  else if (round.winCents >= round.betCents * 10) say(`Big win: ${money(round.winCents)}!`, "win");
}

/** Asks for the balance, and again while the casino does not say it. */
async function openGame() {
  try {
    const state = await ask(game.statePath);
    if (isSpinning) return;
    showState(state);
    say(state.message, "refused");
    if (state.balanceCents === null) setTimeout(() => void openGame(), ASK_AGAIN_MS);
  } catch (error) {
    say(failureInWords(error), "refused");
  }
}

/** @param {number} step */
function changeBet(step) {
  if (isSpinning || freeRounds) return;
  betCents = game.betLevelsCents[game.betLevelsCents.indexOf(betCents) + step] ?? betCents;
  showBet();
}

function showQuick() {
  quickButton.setAttribute("aria-pressed", String(isQuick));
}

spinButton.addEventListener("click", () => void spin());
downButton.addEventListener("click", () => changeBet(-1));
upButton.addEventListener("click", () => changeBet(1));
quickButton.addEventListener("click", () => {
  isQuick = !isQuick;
  showQuick();
});
element("exit").addEventListener("click", () => {
  if (game.homeUrl) window.location.href = game.homeUrl;
});
const pays = /** @type {HTMLDialogElement} */ (element("pays"));
element("pays-button").addEventListener("click", () => pays.showModal());
element("pays-close").addEventListener("click", () => pays.close());
document.addEventListener("keydown", (event) => {
  // On another button the space bar presses that button.
  const isElsewhere = event.target instanceof HTMLButtonElement && event.target !== spinButton;
  if (event.code !== "Space" || event.repeat || isElsewhere || pays.open) return;
  event.preventDefault();
  void spin();
});
// The browser would press a focused Spin once more when the space bar is let go.
document.addEventListener("keyup", (event) => {
  if (event.code === "Space" && event.target === spinButton) event.preventDefault();
});

showQuick();
showBet();
void openGame();
