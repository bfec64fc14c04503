export { AreaChoice, DeliveryChoice } from "./purchase-choice";
