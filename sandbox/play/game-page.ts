import { paletteOf } from "../art/cover";
import { escapeMarkup, hsl } from "../art/svg";
import { drawSymbols } from "../art/symbols";
import { BET_LEVELS_CENTS, DEFAULT_BET_CENTS } from "../bet-levels";
import type { Game } from "../catalogue/catalogue";
import { imagePath } from "../catalogue/game-rows";
import type { GameSession } from "../game-sessions";
import { LINES, PAYS, REEL_COUNT, ROW_COUNT } from "./outcomes";

/** The page of one opened game. The words are English whatever the language asked for, and say so. */
export function gamePage(session: GameSession, game: Game): string {
  const isDemo = session.username === null;
  const symbols = drawSymbols(game).map((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`);
  const { sky, horizon, main, metal } = paletteOf(game);
  const data = {
    spinPath: `/play/${session.token}/spin`,
    statePath: `/play/${session.token}/state`,
    homeUrl: session.homeUrl,
    currency: session.currency,
    betLevelsCents: BET_LEVELS_CENTS,
    defaultBetCents: DEFAULT_BET_CENTS,
    reelCount: REEL_COUNT,
    rowCount: ROW_COUNT,
    lines: LINES,
    symbols,
    colours: {
      deep: hsl(sky, 60, 8),
      panel: hsl(sky, 50, 15),
      glow: hsl(horizon, 75, 50),
      main: hsl(main, 85, 56),
      metal: hsl(metal, 92, 62),
      light: hsl(metal, 100, 84),
    },
  };

  return `<!doctype html>
<html lang="${escapeMarkup(session.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="dark">
<title>${escapeMarkup(game.name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/game.css">
<script type="module" src="/assets/game.js"></script>
</head>
<body lang="en">
<picture>
<source media="(orientation: portrait)" srcset="${imagePath(game)}?backdrop=1">
<img class="backdrop" src="${imagePath(game)}?shape=landscape&amp;backdrop=1" alt="">
</picture>
<header>
<h1>${escapeMarkup(game.name)}</h1>
<p class="studio">${escapeMarkup(game.studio.name)}</p>
${isDemo ? '<strong class="demo">DEMO</strong>' : ""}
<span class="grow"></span>
<button type="button" id="pays-button" class="quiet">Pays</button>
<button type="button" id="exit" class="quiet"${session.homeUrl === null ? " hidden" : ""}>Exit</button>
</header>
<main>
<canvas id="reels" role="img" aria-label="Five reels of three symbols"></canvas>
<p id="free-rounds" class="ribbon" role="status" aria-live="polite" data-remaining="0" hidden></p>
<p id="message" role="status" aria-live="polite"></p>
</main>
<footer>
<div class="figure"><span class="label">Balance</span><output id="balance" role="status" aria-live="polite">…</output></div>
<div class="figure win"><span class="label">Win</span><output id="win" role="status" aria-live="polite" data-win-cents="0">–</output></div>
<div class="bet">
<button type="button" id="bet-down" class="round" aria-label="Decrease bet">−</button>
<div class="figure"><span class="label">Bet</span><output id="bet" role="status" aria-live="polite" data-bet-cents="${DEFAULT_BET_CENTS}">…</output></div>
<button type="button" id="bet-up" class="round" aria-label="Increase bet">+</button>
</div>
<button type="button" id="spin">Spin</button>
<div class="small">
<button type="button" id="quick" class="quiet" aria-pressed="false">Quick spin</button>
<output id="rounds-played" role="status" aria-live="off" data-count="${session.roundsPlayed}">${session.roundsPlayed} rounds</output>
</div>
</footer>
<dialog id="pays" aria-labelledby="pays-title">
<h2 id="pays-title">What a line pays</h2>
<p>Three or more of a kind from the left, on one of ${LINES.length} lines, in multiples of the bet.</p>
<table>
<thead><tr><th scope="col"><span class="hidden-text">Symbol</span></th><th scope="col">3</th><th scope="col">4</th><th scope="col">5</th></tr></thead>
<tbody>
${[...PAYS.entries()]
  .reverse()
  .map(
    ([symbol, pays]) =>
      `<tr><th scope="row"><img src="${symbols[symbol] ?? ""}" alt="Symbol ${symbol + 1}" width="40" height="40"></th>${pays.map((pay) => `<td>${pay}×</td>`).join("")}</tr>`,
  )
  .join("\n")}
</tbody>
</table>
<button type="button" id="pays-close" class="quiet">Close</button>
</dialog>
<script type="application/json" id="game-data">${JSON.stringify(data).replace(/</g, "\\u003c")}</script>
</body>
</html>
`;
}

/** What a player sees whose game is no longer open. */
export function expiredPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Game ended</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/game.css"></head>
<body><main class="ended"><h1>This game has ended</h1><p>Open it again from the lobby.</p></main></body>
</html>
`;
}
