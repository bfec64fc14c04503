export { Difference } from "./difference";
export { type DiffPart, wordDiff } from "./word-diff";
