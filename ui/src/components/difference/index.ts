// What this folder offers the rest of the interface; all else in it is its own affair.

export { Difference } from "./difference";
export { type DiffPart, wordDiff } from "./word-diff";
