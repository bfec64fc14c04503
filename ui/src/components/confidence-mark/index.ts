export { ConfidenceMark, UnsettledMark } from "./confidence-mark";
