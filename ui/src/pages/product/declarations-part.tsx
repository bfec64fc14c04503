// The declarations about this version of the product.

import { Button } from "@digdir/designsystemet-react";
import type { ProductView } from "../../api/generated/ProductView";
import { EmptyState } from "../../components/empty-state";
import { PageHeading } from "../../components/page-heading";
import { DeclarationCards } from "../../components/vendor-cards";
import { useWords } from "../../locales/words";
import { href } from "../../router";

export function DeclarationsPart({ view }: { view: ProductView }) {
  const said = useWords().products;
  const declare = (
    <Button asChild>
      <a href={href({ page: "declare", query: { product: view.id } })}>{said.declareFor}</a>
    </Button>
  );
  const none = view.declarations.length === 0;
  return (
    <>
      <PageHeading
        title={said.parts.declarations}
        lead={said.declarationsLead}
        actions={none ? undefined : declare}
      />
      {none ? (
        <EmptyState title={said.noDeclarationsTitle} text={said.noDeclarationsText} help="vendor">
          {declare}
        </EmptyState>
      ) : (
        <DeclarationCards declarations={view.declarations} level={2} withoutProduct />
      )}
    </>
  );
}
