// Produkter: the product folders, the declarations made about them, and what was deleted.

import { Button, Heading } from "@digdir/designsystemet-react";
import { useDeclarations, useRestoreDeclaration } from "../../api/declarations";
import { useProducts, useRestoreProduct } from "../../api/products";
import { EmptyState } from "../../components/empty-state";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { DeclarationCards, DeletedRecords, ProductCards } from "../../components/vendor-cards";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import { useToasts } from "../../state/toasts";
import styles from "./products-page.module.css";

export function ProductsPage() {
  const words = useWords();
  const said = words.products;
  const products = useProducts();
  const declarations = useDeclarations();
  const restoringProduct = useRestoreProduct();
  const restoringDeclaration = useRestoreDeclaration();
  const { tell } = useToasts();
  const create = (
    <Button asChild>
      <a href={href({ page: "products", create: true })}>{said.create}</a>
    </Button>
  );
  const declare = (
    <Button asChild variant="secondary">
      <a href={href({ page: "declare" })}>{said.declare}</a>
    </Button>
  );
  const none = products.data?.products.length === 0;
  const back = (name: string) => tell({ text: said.restored(name) });
  return (
    <div className={styles.page}>
      <PageHeading
        title={said.title}
        lead={said.lead}
        actions={
          <>
            {none ? null : create}
            {declare}
          </>
        }
      />
      <Loaded query={products}>
        {({ products: all, deleted }) => (
          <section className={styles.part} aria-labelledby="products-heading">
            <Heading level={2} data-size="2xs" id="products-heading">
              {said.productsHeading}
            </Heading>
            {all.length === 0 ? (
              <EmptyState level={3} title={said.emptyTitle} text={said.emptyText}>
                {create}
              </EmptyState>
            ) : (
              <ProductCards products={all} />
            )}
            <DeletedRecords
              records={deleted}
              onRestore={(id) => restoringProduct.mutate(id, { onSuccess: (view) => back(view.name) })}
            />
          </section>
        )}
      </Loaded>
      <Loaded query={declarations}>
        {({ declarations: all, deleted }) => (
          <section className={styles.part} aria-labelledby="declarations-heading">
            <Heading level={2} data-size="2xs" id="declarations-heading">
              {said.declarationsHeading}
            </Heading>
            {all.length === 0 ? (
              <EmptyState
                level={3}
                title={said.noDeclarationsTitle}
                text={said.noDeclarationsText}
                help="vendor"
              >
                {declare}
              </EmptyState>
            ) : (
              <DeclarationCards declarations={all} />
            )}
            <DeletedRecords
              records={deleted}
              onRestore={(id) =>
                restoringDeclaration.mutate(id, { onSuccess: (view) => back(view.header.name) })
              }
            />
          </section>
        )}
      </Loaded>
    </div>
  );
}
