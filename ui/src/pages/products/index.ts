// What this folder offers the rest of the interface; all else in it is its own affair.

export { NewProductPage } from "./new-product-page";
export { ProductsPage } from "./products-page";
