/** What the page a game leaves to tells the page around the frame. */
export const LEAVE_MESSAGE = "marquee:left-game";

/** The parts of a message event that decide whom it is from. */
interface ReceivedMessage {
  data: unknown;
  origin: string;
  source: unknown;
}

/**
 * Whether a message says that the player left the game in our frame.
 *
 * Only our own pages are believed, and only inside that frame: the studio may have nested frames of its
 * own, so the sender is looked up through its parents.
 */
export function isLeaveMessage(message: ReceivedMessage, ownOrigin: string, frame: unknown): boolean {
  return message.data === LEAVE_MESSAGE && message.origin === ownOrigin && isInside(message.source, frame);
}

function isInside(sender: unknown, frame: unknown): boolean {
  let current = sender;
  while (isNested(current)) {
    if (current === frame) return true;
    current = current.parent;
  }

  return false;
}

/** A window inside another one; the top window is its own parent. */
function isNested(window: unknown): window is { parent: unknown } {
  return typeof window === "object" && window !== null && "parent" in window && window.parent !== window;
}
