export { NewProcurementPage } from "./new-procurement-page";
