export { ConfidenceMark } from "./confidence-mark";
