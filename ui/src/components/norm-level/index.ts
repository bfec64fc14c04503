export { NormLevel, NormLevelGlyph } from "./norm-level";
