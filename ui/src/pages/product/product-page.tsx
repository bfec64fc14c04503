// The frame around a product folder: its name and version, «Lagret», undo and redo, and its parts.

import { Button } from "@digdir/designsystemet-react";
import type { ComponentType } from "react";
import { CallError } from "../../api/client";
import type { ProductView } from "../../api/generated/ProductView";
import { useProduct, useProductHistory } from "../../api/products";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { RecordFrame } from "../../components/record-frame";
import { type StepItem, type StepState, Steps } from "../../components/steps";
import { useWords, type Words } from "../../locales/words";
import { go, href, PRODUCT_PARTS, type ProductPart } from "../../router";
import { useShortcut } from "../../state/use-shortcut";
import { DeclarationsPart } from "./declarations-part";
import { DetailsPart } from "./details-part";
import { EvidencePart } from "./evidence-part";
import { LogPart } from "./log-part";
import { PurchasePart } from "./purchase-part";
import { SupplierPart } from "./supplier-part";

const PARTS = {
  product: DetailsPart,
  supplier: SupplierPart,
  purchase: PurchasePart,
  evidence: EvidencePart,
  declarations: DeclarationsPart,
  log: LogPart,
} satisfies Record<ProductPart, ComponentType<{ view: ProductView }>>;

export function ProductPage({ id, part }: { id: string; part: ProductPart }) {
  const product = useProduct(id);
  if (product.error instanceof CallError && product.error.code === "not_found") return <Gone />;
  return <Loaded query={product}>{(view) => <Frame view={view} part={part} />}</Loaded>;
}

/** The folder was deleted, perhaps in another window. */
function Gone() {
  const words = useWords();
  return (
    <>
      <PageHeading title={words.frame.notFound} lead={words.declaration.goneText} />
      <Button onClick={() => go({ page: "products" })}>{words.products.title}</Button>
    </>
  );
}

/** What a part says of itself. Counts come from the program; nothing is worked out here. */
function stateOf(part: ProductPart, view: ProductView, words: Words): [StepState, string] {
  const said = words.products;
  switch (part) {
    case "product":
      return view.description ? ["done", said.described] : ["begun", said.notDescribed];
    case "supplier": {
      const { name, organisation_number, foreign_identifier } = view.supplier;
      const whole = name && (organisation_number || foreign_identifier) && view.contact.email;
      return whole ? ["done", said.complete] : [name ? "begun" : "open", said.missing];
    }
    case "purchase":
      if (view.areas.length === 0) return ["open", words.procurement.missing];
      return ["done", words.procurement.chosen(view.areas.length)];
    case "evidence": {
      const expired = view.evidence.filter(({ state }) => state === "expired").length;
      if (view.evidence.length === 0) return ["open", said.none];
      return expired > 0
        ? ["begun", said.expired(expired)]
        : ["done", words.common.number(view.evidence.length)];
    }
    case "declarations":
      return view.declarations.length > 0
        ? ["done", words.common.number(view.declarations.length)]
        : ["open", said.none];
    case "log":
      return ["open", words.common.day(view.changed_at)];
  }
}

function Frame({ view, part }: { view: ProductView; part: ProductPart }) {
  const words = useWords();
  const said = words.products;
  const { undo, redo } = useProductHistory(view.id);
  const Part = PARTS[part];
  const keys = PRODUCT_PARTS.map((_, place) => ({ key: String(place + 1), alt: true }));
  useShortcut(keys, (event) => {
    const wanted = PRODUCT_PARTS[Number(event.key) - 1];
    if (wanted) go({ page: "product", id: view.id, part: wanted });
  });
  const steps = PRODUCT_PARTS.map((name): StepItem => {
    const [state, text] = stateOf(name, view, words);
    return {
      name,
      title: said.parts[name],
      href: href({ page: "product", id: view.id, part: name }),
      state,
      said: text,
    };
  });
  return (
    <RecordFrame
      id={view.id}
      name={`${view.name} ${view.version}`}
      changedAt={view.changed_at}
      undo={view.undo ? said.changes[view.undo] : undefined}
      redo={view.redo ? said.changes[view.redo] : undefined}
      onUndo={undo}
      onRedo={redo}
      steps={<Steps label={said.partsLabel} steps={steps} current={part} />}
    >
      <Part key={part} view={view} />
    </RecordFrame>
  );
}
