"use client";

import { useEffect, useRef, useState } from "react";
import { recall, remember } from "./browser-memory";
import {
  DEFAULT_MINUTES,
  type PlayTime,
  parseMinutes,
  parsePlayTime,
  playTimeAfter,
  playTimeAtOpening,
  playTimeText,
} from "./play-time";

const MINUTES = "reality-check-minutes";
const PLAY_TIME = "play-time";
const TICK_MS = 1_000;

/** The player's choice of how often to be reminded, kept in this browser. */
export function useCheckMinutes(): [minutes: number, choose: (minutes: number) => void] {
  const [minutes, setMinutes] = useState(DEFAULT_MINUTES);
  // The server knows nothing of this browser.
  useEffect(() => setMinutes(parseMinutes(recall(MINUTES))), []);
  const choose = (chosen: number) => {
    remember(MINUTES, String(chosen));
    setMinutes(chosen);
  };

  return [minutes, choose];
}

/** Counts how long the player plays, in this game and those before, until it is time for a reality check. */
export function useRealityCheck(): { isDue: boolean; playedMs: number; acknowledge: () => void } {
  const timeRef = useRef<PlayTime | null>(null);
  const [playedMs, setPlayedMs] = useState(0);
  const [isDue, setIsDue] = useState(false);

  useEffect(() => {
    timeRef.current = playTimeAtOpening(parsePlayTime(recall(PLAY_TIME)), Date.now());
    const count = () => {
      if (!timeRef.current) return;
      timeRef.current = playTimeAfter(timeRef.current, Date.now());
      remember(PLAY_TIME, playTimeText(timeRef.current));
      // Asked anew each time: the choice may be made on another page.
      if (timeRef.current.playedMs < parseMinutes(recall(MINUTES)) * 60_000) return;
      setPlayedMs(timeRef.current.playedMs);
      setIsDue(true);
    };
    const timer = setInterval(count, TICK_MS);

    return () => clearInterval(timer);
  }, []);

  const acknowledge = () => {
    timeRef.current = { playedMs: 0, countedAt: Date.now() };
    remember(PLAY_TIME, playTimeText(timeRef.current));
    setIsDue(false);
  };

  return { isDue, playedMs, acknowledge };
}
