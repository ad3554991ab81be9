import Link from "next/link";

/** The terms. Who changes what they promise changes TERMS_VERSION, too: then every player is asked again. */
export function TermsText() {
  return (
    <>
      <h2>Who may play</h2>
      <p>
        You must be 18 or older, or of the age your country asks for if that is higher, and be where playing for money
        online is allowed. One person has one account, plays for nobody else, and lets nobody else use it.
      </p>
      <h2>Your account</h2>
      <p>
        What you tell us must be true. Choose a password you use nowhere else and keep it to yourself; you can see where
        you are signed in, and end it, on <Link href="/account">your account page</Link>. Your username goes with your
        bets to the studios whose games you play, so do not put your real name into it.
      </p>
      <h2>Your money</h2>
      <p>
        Your balance is kept in one currency, which you choose when you register. It earns no interest. Every movement
        is written down, cannot be changed afterwards, and can be read in{" "}
        <Link href="/account/history">your history</Link>. A mistake is put right by a new entry, never by deleting one.
      </p>
      <h2>Games</h2>
      <p>
        Each game has rules and odds of its own, shown inside the game. A bet is final once the game has accepted it. A
        round that breaks off counts as far as the game's own record goes; when a game gives a bet back, your balance
        follows at once. A fault in a game or in our software makes the bets and wins that came from it void: they are
        undone and explained.
      </p>
      <h2>Free rounds</h2>
      <p>
        Free rounds cost you nothing. They belong to one game, have a last day, and what you win with them is paid into
        your balance.
      </p>
      <h2>Freezing and closing</h2>
      <p>
        You can <Link href="/account/data">close your account</Link> or <Link href="/account/limits">take a break</Link>{" "}
        at any time. We may freeze or close it when the law asks for it, when these terms are broken, or when somebody's
        play harms them. Money that is yours stays yours.
      </p>
      <h2>Changes</h2>
      <p>When these terms change, we ask you to accept the new version before you play on.</p>
      <p>
        Playing should stay fun. <Link href="/safer-gambling">Read how to keep it that way</Link>.
      </p>
    </>
  );
}
