export { findLiveState } from "./find-live-state";
export { listOpenRounds, type OpenRound } from "./list-open-rounds";
export { LiveHub, type LiveHubOptions, type LiveListener } from "./live-hub";
export { type BetRefusal, type LiveNet, type LiveRefusal, type LiveState, liveStateJson } from "./live-state";
export { type LiveStreamOptions, openLiveStream } from "./live-stream";
export { parsePlayedSince } from "./parse-played-since";
export { liveHub } from "./this-process";
