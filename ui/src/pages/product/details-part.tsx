// What the product is called, which version it is, and what it is in a few sentences. Each field saves itself.

import type { ProductView } from "../../api/generated/ProductView";
import { useChangeProduct } from "../../api/products";
import { AutosaveField } from "../../components/autosave-field";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./product-page.module.css";

type Details = Pick<ProductView, "name" | "version" | "description">;

export function DetailsPart({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const { change } = useChangeProduct(view.id);
  const save = (part: Partial<Details>) =>
    change(({ name, version, description }) => ({ change: "details", name, version, description, ...part }), {
      quiet: true,
    });
  const filled = (value: string) => value.trim() !== "";
  return (
    <>
      <PageHeading title={said.parts.product} lead={said.productLead} />
      <div className={styles.form}>
        <AutosaveField
          label={said.name}
          saved={view.name}
          required
          whileTyping={filled}
          save={(name) => save({ name })}
        />
        <AutosaveField
          label={said.versionField}
          description={said.versionHelp}
          saved={view.version}
          required
          size={16}
          whileTyping={filled}
          save={(version) => save({ version })}
        />
        <AutosaveField
          label={said.description}
          description={said.descriptionHelp}
          saved={view.description}
          multiline
          save={(description) => save({ description })}
        />
        {view.earlier ? (
          <p className="kk-quiet">
            {said.earlierVersion}.{" "}
            <a href={href({ page: "product", id: view.earlier, part: "product" })}>{said.openEarlier}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}
