export { CardTool, RecordCard, RecordList } from "./record-card";
