// Which product is answered for: one of those here, or a new one with name and version.

import { Fieldset, Radio, Textfield } from "@digdir/designsystemet-react";
import { useProducts } from "../../api/products";
import { fieldSize } from "../../components/field-size";
import fields from "../../components/field-size/field-size.module.css";
import { useWords } from "../../locales/words";
import styles from "./declare-page.module.css";

export const NEW_PRODUCT = "new";

interface ProductChoiceProps {
  product: string;
  named: { name: string; version: string };
  error: string | undefined;
  onProduct: (product: string) => void;
  onNamed: (named: { name: string; version: string }) => void;
}

export function ProductChoice({ product, named, error, onProduct, onNamed }: ProductChoiceProps) {
  const words = useWords();
  const said = words.opening;
  const all = useProducts().data?.products ?? [];
  const fresh = product === NEW_PRODUCT;
  const blank = (text: string) => (error && fresh && text.trim() === "" ? error : undefined);
  return (
    <>
      <Fieldset data-missing={error && !fresh ? true : undefined}>
        <Fieldset.Legend>{said.forProduct}</Fieldset.Legend>
        {all.map(({ id, name, version, supplier }) => (
          <Radio
            key={id}
            name="product"
            value={id}
            label={`${name} ${version}`}
            description={supplier || undefined}
            checked={product === id}
            onChange={() => onProduct(id)}
          />
        ))}
        <Radio
          name="product"
          value={NEW_PRODUCT}
          label={said.newProduct}
          checked={fresh}
          onChange={() => onProduct(NEW_PRODUCT)}
        />
      </Fieldset>
      {error && !fresh ? (
        <p role="alert" className={styles.problem} data-color="danger">
          {error}
        </p>
      ) : null}
      {fresh ? (
        <div className={styles.pair}>
          <Textfield
            label={words.products.name}
            value={named.name}
            error={blank(named.name)}
            onChange={(event) => onNamed({ ...named, name: event.target.value })}
          />
          <Textfield
            label={words.products.versionField}
            value={named.version}
            className={fields.field}
            style={fieldSize(16)}
            error={blank(named.version)}
            onChange={(event) => onNamed({ ...named, version: event.target.value })}
          />
        </div>
      ) : null}
    </>
  );
}
