// The two ways to a new procurement.

export { ExpressPage } from "./express-page";
export { NewProcurementPage } from "./new-procurement-page";
