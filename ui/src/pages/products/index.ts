export { NewProductPage } from "./new-product-page";
export { ProductsPage } from "./products-page";
