// @ts-check

/**
 * @typedef {object} ReelsLook
 * @property {number} reelCount
 * @property {number} rowCount
 * @property {readonly (readonly number[])[]} lines
 * @property {readonly string[]} symbols
 * @property {{deep: string, panel: string, glow: string, main: string, metal: string, light: string}} colours
 */

/** How fast the symbols run, in rows per second. */
const ROWS_PER_SECOND = 22;
/** The reels stop one after the other, this far apart. */
const STOP_GAP_MS = 55;
const SETTLE_MS = 130;
/** Symbols in the strip that runs by; enough not to be seen repeating. */
const STRIP_LENGTH = 24;

/** The reels on their canvas: they show where they stand, run, and stop where they are told. */
export class Reels {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {ReelsLook} look
   */
  constructor(canvas, look) {
    this.canvas = canvas;
    this.look = look;
    this.context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.images = look.symbols.map((source) => Object.assign(new Image(), { src: source }));
    this.reels = Array.from({ length: look.reelCount }, (_, reel) =>
      Array.from({ length: look.rowCount }, (_, row) => (reel * 3 + row * 2 + 1) % look.symbols.length),
    );
    this.strips = Array.from({ length: look.reelCount }, () =>
      Array.from({ length: STRIP_LENGTH }, () => Math.floor(Math.random() * look.symbols.length)),
    );
    /** @type {{line: number, count: number} | null} */
    this.win = null;
    this.winSinceMs = 0;
    this.startedMs = 0;
    /** @type {number[]} when each reel stops; empty while they stand, Infinity while they run. */
    this.stopsMs = [];
    this.isStill = false;
    this.frame = 0;
    /** Frame and symbols at their size on screen: glow and vector pictures are too slow to paint sixty times a second. */
    this.frameArt = document.createElement("canvas");
    /** @type {HTMLCanvasElement[]} */
    this.symbolArt = [];

    new ResizeObserver(() => this.resize()).observe(canvas);
    void Promise.all(this.images.map((image) => image.decode().catch(() => undefined))).then(() => this.resize());
  }

  /** Starts all reels. */
  start() {
    this.win = null;
    this.startedMs = performance.now();
    this.stopsMs = this.reels.map(() => Number.POSITIVE_INFINITY);
    this.animate();
  }

  /**
   * Stops the reels on these symbols, from left to right.
   *
   * @param {number[][]} reels
   * @param {{line: number, count: number} | null} win
   * @param {boolean} isStill whether nothing may move
   */
  async stop(reels, win, isStill) {
    this.isStill = isStill;
    this.reels = reels;
    if (isStill) {
      this.stopsMs = [];
    } else {
      const now = performance.now();
      this.stopsMs = reels.map((_, reel) => now + reel * STOP_GAP_MS + SETTLE_MS);
      await new Promise((resolve) => setTimeout(resolve, reels.length * STOP_GAP_MS + SETTLE_MS));
      this.stopsMs = [];
    }
    this.win = win;
    this.winSinceMs = performance.now();
    this.animate();
  }

  /** Lets the reels stand where they stood: a refused round shows nothing new. */
  halt() {
    this.stopsMs = [];
    this.draw();
  }

  resize() {
    const { clientWidth, clientHeight } = this.canvas;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.canvas.width = Math.round(clientWidth * ratio);
    this.canvas.height = Math.round(clientHeight * ratio);
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.paintArt(ratio);
    this.draw();
  }

  /** Where the reels are on the canvas, in CSS pixels. */
  place() {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const { reelCount, rowCount } = this.look;
    const cell = Math.floor(Math.min((width * 0.94) / reelCount, (height * 0.88) / rowCount, 190));
    const box = { width: cell * reelCount, height: cell * rowCount };

    return { cell, box, x: (width - box.width) / 2, y: (height - box.height) / 2, width, height };
  }

  /** @param {number} ratio */
  paintArt(ratio) {
    const { cell, box, x, y } = this.place();
    if (cell <= 8) return;
    this.frameArt.width = this.canvas.width;
    this.frameArt.height = this.canvas.height;
    const frame = /** @type {CanvasRenderingContext2D} */ (this.frameArt.getContext("2d"));
    frame.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.paintFrame(frame, x, y, box, cell);

    const size = Math.ceil(cell * ratio);
    this.symbolArt = this.images.map((image) => {
      const art = document.createElement("canvas");
      art.width = size;
      art.height = size;
      if (image.complete && image.naturalWidth > 0) art.getContext("2d")?.drawImage(image, 0, 0, size, size);
      return art;
    });
  }

  animate() {
    cancelAnimationFrame(this.frame);
    const step = () => {
      this.draw();
      const isMoving =
        this.stopsMs.length > 0 || (this.win !== null && !this.isStill && performance.now() - this.winSinceMs < 2400);
      if (isMoving) this.frame = requestAnimationFrame(step);
    };
    step();
  }

  draw() {
    const { context } = this;
    const { cell, box, x, y, width, height } = this.place();
    if (cell <= 8) return;
    const now = performance.now();

    context.clearRect(0, 0, width, height);
    context.drawImage(this.frameArt, 0, 0, width, height);
    context.save();
    context.beginPath();
    context.roundRect(x, y, box.width, box.height, cell * 0.12);
    context.clip();
    this.reels.forEach((column, reel) => {
      const stopMs = this.stopsMs[reel];
      if (stopMs === undefined || now >= stopMs) this.drawStanding(column, reel, x, y, cell, now);
      else this.drawRunning(column, reel, x, y, cell, now, stopMs);
    });
    this.drawShade(x, y, box);
    context.restore();
    if (this.win) this.drawLine(this.win, x, y, cell);
  }

  /** @param {CanvasRenderingContext2D} context @param {number} x @param {number} y @param {{width: number, height: number}} box @param {number} cell */
  paintFrame(context, x, y, box, cell) {
    const { look } = this;
    const edge = Math.max(5, cell * 0.075);
    const metal = context.createLinearGradient(0, y - edge, 0, y + box.height + edge);
    metal.addColorStop(0, look.colours.light);
    metal.addColorStop(0.45, look.colours.metal);
    metal.addColorStop(0.55, "#7a4d12");
    metal.addColorStop(1, look.colours.metal);
    context.save();
    context.shadowColor = look.colours.glow;
    context.shadowBlur = cell * 0.4;
    context.fillStyle = metal;
    context.beginPath();
    context.roundRect(x - edge, y - edge, box.width + edge * 2, box.height + edge * 2, cell * 0.12 + edge);
    context.fill();
    context.restore();

    context.fillStyle = look.colours.deep;
    context.beginPath();
    context.roundRect(x, y, box.width, box.height, cell * 0.12);
    context.fill();
    for (let reel = 0; reel < look.reelCount; reel += 1) {
      const left = x + reel * cell;
      const shine = context.createLinearGradient(left, 0, left + cell, 0);
      shine.addColorStop(0, "#ffffff08");
      shine.addColorStop(0.5, "#ffffff22");
      shine.addColorStop(1, "#ffffff08");
      context.fillStyle = shine;
      context.fillRect(left + 1.5, y, cell - 3, box.height);
    }
  }

  /** @param {number[]} column @param {number} reel @param {number} x @param {number} y @param {number} cell @param {number} now */
  drawStanding(column, reel, x, y, cell, now) {
    const { win, look } = this;
    column.forEach((symbol, row) => {
      const isWinning = win !== null && reel < win.count && look.lines[win.line]?.[reel] === row;
      this.context.globalAlpha = win && !isWinning ? 0.38 : 1;
      const pulse = isWinning && !this.isStill ? 1 + 0.07 * Math.sin((now - this.winSinceMs) / 120) : 1;
      this.drawSymbol(symbol, x + (reel + 0.5) * cell, y + (row + 0.5) * cell, cell * 0.86 * pulse);
    });
    this.context.globalAlpha = 1;
  }

  /** @param {number[]} column @param {number} reel @param {number} x @param {number} y @param {number} cell @param {number} now @param {number} stopMs */
  drawRunning(column, reel, x, y, cell, now, stopMs) {
    const leftMs = stopMs - now;
    if (leftMs <= SETTLE_MS) {
      // The last stretch: the result comes in from above, slowing down.
      const shift = -((leftMs / SETTLE_MS) ** 2) * this.look.rowCount * cell;
      column.forEach((symbol, row) => {
        this.drawSymbol(symbol, x + (reel + 0.5) * cell, y + (row + 0.5) * cell + shift, cell * 0.86);
      });
      return;
    }
    const strip = this.strips[reel] ?? [];
    const offset = ((now - this.startedMs) / 1000) * ROWS_PER_SECOND + reel * 3;
    const whole = Math.floor(offset);
    this.context.globalAlpha = 0.8;
    for (let row = -1; row <= this.look.rowCount; row += 1) {
      const symbol = strip[(((row - whole) % STRIP_LENGTH) + STRIP_LENGTH) % STRIP_LENGTH] ?? 0;
      this.drawSymbol(symbol, x + (reel + 0.5) * cell, y + (row + 0.5 + offset - whole) * cell, cell * 0.86);
    }
    this.context.globalAlpha = 1;
  }

  /** @param {number} symbol @param {number} x @param {number} y @param {number} size */
  drawSymbol(symbol, x, y, size) {
    const art = this.symbolArt[symbol];
    if (art) this.context.drawImage(art, x - size / 2, y - size / 2, size, size);
  }

  /** @param {number} x @param {number} y @param {{width: number, height: number}} box */
  drawShade(x, y, box) {
    const shade = this.context.createLinearGradient(0, y, 0, y + box.height);
    shade.addColorStop(0, "#000a");
    shade.addColorStop(0.14, "#0000");
    shade.addColorStop(0.86, "#0000");
    shade.addColorStop(1, "#000a");
    this.context.fillStyle = shade;
    this.context.fillRect(x, y, box.width, box.height);
  }

  /** @param {{line: number, count: number}} win @param {number} x @param {number} y @param {number} cell */
  drawLine(win, x, y, cell) {
    const { context, look } = this;
    const rows = look.lines[win.line] ?? [];
    context.save();
    context.lineJoin = "round";
    context.strokeStyle = look.colours.light;
    context.shadowColor = look.colours.metal;
    context.shadowBlur = 14;
    context.lineWidth = Math.max(2, cell * 0.03);
    for (let reel = 0; reel < win.count; reel += 1) {
      const size = cell * 0.94;
      context.beginPath();
      context.roundRect(
        x + (reel + 0.5) * cell - size / 2,
        y + ((rows[reel] ?? 0) + 0.5) * cell - size / 2,
        size,
        size,
        cell * 0.12,
      );
      context.stroke();
    }
    context.restore();
  }
}
