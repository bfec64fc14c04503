export { StateBadge, type Tone } from "./state-badge";
