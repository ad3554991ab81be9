import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { SandboxGame } from "./sandbox";

export const gameUrl = (game: SandboxGame) => `/games/${game.id_hash}`;

/** The running game: the studio's page in the frame, and ours around it. */
export class RunningGame {
  readonly frame: FrameLocator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.frame = page.frameLocator("iframe");
  }

  /** Opens a game with the button that says so, and waits until it can be played. */
  static async open(page: Page, game: SandboxGame, button: "Play" | "Try the demo"): Promise<RunningGame> {
    await page.goto(gameUrl(game));
    await page.getByRole("button", { name: button }).click();
    const running = new RunningGame(page);
    await running.isReady();

    return running;
  }

  async isReady(): Promise<void> {
    await expect(this.frame.locator("#spin:not([aria-disabled=true])")).toBeVisible({ timeout: 20_000 });
    await expect(this.frame.locator("#balance")).toHaveAttribute("data-balance-cents", /^\d+$/);
  }

  /** Plays one round to its end. */
  async spin(): Promise<void> {
    const played = Number(await this.frame.locator("#rounds-played").getAttribute("data-count"));
    await this.frame.getByRole("button", { name: "Spin", exact: true }).click();
    await expect(this.frame.locator("#rounds-played")).toHaveAttribute("data-count", String(played + 1));
    await this.isReady();
  }

  async balanceCents(): Promise<number> {
    return Number(await this.frame.locator("#balance").getAttribute("data-balance-cents"));
  }

  async winCents(): Promise<number> {
    return Number(await this.frame.locator("#win").getAttribute("data-win-cents"));
  }

  async betCents(): Promise<number> {
    return Number(await this.frame.locator("#bet").getAttribute("data-bet-cents"));
  }

  /** The balance our own page shows beside the game. */
  async expectBalanceBeside(cents: number): Promise<void> {
    await expect(this.#page.getByRole("status", { name: "Balance" }).last()).toHaveText(amount(cents));
  }
}

/** Cents as pages show them, whatever the space before the currency. */
export function amount(cents: number): RegExp {
  const units = Math.floor(cents / 100).toLocaleString("en");

  return new RegExp(`${units}\\.${String(cents % 100).padStart(2, "0")}`);
}
