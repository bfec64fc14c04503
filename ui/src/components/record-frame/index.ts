export { RecordFrame } from "./record-frame";
