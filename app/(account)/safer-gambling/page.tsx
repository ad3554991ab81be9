import type { Metadata } from "next";
import Link from "next/link";
import { Prose } from "@/components/account/prose";

export const metadata: Metadata = { title: "Safer gambling" };

export default function SaferGamblingPage() {
  return (
    <Prose
      title="Safer gambling"
      lead="Games cost money over time: that is how they are built. Play what you can lose."
    >
      <h2>Before you play</h2>
      <ul>
        <li>Decide how much time and money this evening is worth, and stop when either is spent.</li>
        <li>Never play with money meant for rent, food or debts, and never with borrowed money.</li>
        <li>Do not try to win back what is lost. The next round knows nothing of the last one.</li>
        <li>Do not play to escape worry, anger or loneliness, or after drinking.</li>
      </ul>
      <h2>Is it still fun?</h2>
      <p>Ask yourself, honestly:</p>
      <ul>
        <li>Do I play longer, or for more, than I meant to?</li>
        <li>Do I hide from others how much I play?</li>
        <li>Have I borrowed or sold something in order to play?</li>
        <li>Am I restless or short-tempered when I try to stop?</li>
        <li>Has somebody close to me asked me to play less?</li>
      </ul>
      <p>One yes is reason enough to take a break and to talk to somebody.</p>
      <h2>Know what you spend</h2>
      <p>
        <Link href="/account/rounds">Your rounds</Link> list every bet and every win to the cent. A look at them once a
        week says more than memory does.
      </p>
      <h2>Set limits</h2>
      <p>
        <Link href="/account/limits">Your limits</Link> hold when you do not: on losses, on stakes and on time. They
        count from the next bet on. Making them looser takes a day, and your word once more.
      </p>
      <h2>Take a break</h2>
      <p>
        A time-out keeps you out of games for money for a day, a week, a month or six weeks; a self-exclusion for half a
        year or longer. Both begin at once, cannot be taken back, and are{" "}
        <Link href="/account/limits">on the same page</Link>. Your money stays yours either way. If you would rather not
        come back at all, ask our support to close your account.
      </p>
      <h2>Talk to somebody</h2>
      <p>These services are free and confidential, and are there for friends and family too.</p>
      <ul>
        <li>
          <a href="https://www.gamblingtherapy.org" rel="noreferrer">
            Gambling Therapy
          </a>
          : advice online in many languages, worldwide.
        </li>
        <li>
          <a href="https://www.gamblersanonymous.org" rel="noreferrer">
            Gamblers Anonymous
          </a>
          : meetings of people who know it from their own lives, in many countries.
        </li>
        <li>
          <a href="https://www.gamcare.org.uk" rel="noreferrer">
            GamCare
          </a>
          : telephone and chat, United Kingdom.
        </li>
      </ul>
      <h2>No children</h2>
      <p>
        Nobody under 18 may play. Do not save your password where a child can use it, and sign out when you leave a
        shared device.
      </p>
    </Prose>
  );
}
