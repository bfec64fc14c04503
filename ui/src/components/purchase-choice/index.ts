// What this folder offers the rest of the interface; all else in it is its own affair.

export { AreaChoice, DeliveryChoice, TypicalChoice } from "./purchase-choice";
