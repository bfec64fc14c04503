// Starting a declaration: what is answered (a file, an area before any tender, a procurement here) and for which product.

import { Button, Field, Fieldset, Label, Radio, Select, Switch } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import { useBeginDeclaration } from "../../api/declarations";
import { pickFile } from "../../api/files";
import type { Language } from "../../api/generated/Language";
import type { ListSource } from "../../api/generated/ListSource";
import { useTellError } from "../../api/mutations";
import { useCreateProduct, useProduct, useProducts } from "../../api/products";
import { useStart } from "../../api/queries";
import { ErrorNote, Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { AreaChoice, DeliveryChoice } from "../../components/purchase-choice";
import { useLanguage, useWords } from "../../locales/words";
import { go, type Query } from "../../router";
import { useToasts } from "../../state/toasts";
import styles from "./declare-page.module.css";
import { NEW_PRODUCT, ProductChoice } from "./product-choice";

const SOURCES = ["file", "area", "procurement"] as const;
type Source = (typeof SOURCES)[number];
const LANGUAGES: Language[] = ["nb", "nn", "en"];

/** What was asked for by a link, and what the products here suggest. */
export function DeclarePage({ query }: { query: Query }) {
  const words = useWords();
  const products = useProducts();
  return (
    <>
      <PageHeading title={words.opening.declareTitle} lead={words.opening.declareLead} />
      <Loaded query={products}>
        {({ products: all }) => (
          <DeclareForm
            query={query}
            first={query.product ?? (all.length === 1 ? all[0]?.id : undefined)}
            none={all.length === 0}
          />
        )}
      </Loaded>
    </>
  );
}

interface DeclareFormProps {
  query: Query;
  /** The product that is chosen from the start. */
  first: string | undefined;
  /** There is no product yet. */
  none: boolean;
}

function DeclareForm({ query, first, none }: DeclareFormProps) {
  const words = useWords();
  const said = words.opening;
  const { tell } = useToasts();
  const tellError = useTellError();
  const start = useStart();
  const begin = useBeginDeclaration();
  const create = useCreateProduct();
  const form = useRef<HTMLFormElement>(null);
  const [source, setSource] = useState<Source>(
    query.procurement ? "procurement" : query.area ? "area" : "file",
  );
  const [path, setPath] = useState(query.path ?? "");
  const [procurement, setProcurement] = useState(query.procurement ?? "");
  const [product, setProduct] = useState(first ?? (none ? NEW_PRODUCT : ""));
  const [named, setNamed] = useState({ name: query.name ?? "", version: "" });
  const folder = useProduct(product && product !== NEW_PRODUCT ? product : undefined).data;
  const [areas, setAreas] = useState<string[]>();
  const [delivery, setDelivery] = useState<string | null>();
  const [everything, setEverything] = useState(false);
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [asked, setAsked] = useState(false);
  const procurements = start.data?.procurements ?? [];
  const wantedAreas = areas ?? folder?.areas ?? [];
  const wantedDelivery = delivery === undefined ? (folder?.delivery ?? null) : delivery;

  const productMissing =
    product === "" || (product === NEW_PRODUCT && (named.name.trim() === "" || named.version.trim() === ""));
  const sourceMissing = {
    file: path === "",
    procurement: procurement === "",
    area: wantedAreas.length === 0,
  }[source];

  async function chooseFile() {
    try {
      const picked = await pickFile();
      if (picked !== null) setPath(picked);
    } catch (error) {
      tellError(error);
    }
  }

  function list(): ListSource {
    if (source === "file") return { from: "file", path };
    if (source === "procurement") return { from: "procurement", id: procurement };
    return { from: "area", areas: wantedAreas, delivery: wantedDelivery, facts: {}, everything, language };
  }

  async function productToUse(): Promise<string> {
    if (product !== NEW_PRODUCT) return product;
    const supplier = {
      name: "",
      organisation_number: "",
      foreign_scheme: "",
      foreign_value: "",
      address: "",
    };
    const view = await create.mutateAsync({ ...named, description: "", supplier, areas: [], delivery: null });
    // A second try must not make a second product.
    setProduct(view.id);
    return view.id;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (productMissing || sourceMissing) {
      window.requestAnimationFrame(() => {
        const wrong = form.current?.querySelector<HTMLElement>(
          "[aria-invalid=true], [data-missing] :is(input, button, select)",
        );
        wrong?.focus();
      });
      return;
    }
    try {
      const view = await begin.mutateAsync({ product: await productToUse(), list: list() });
      tell({ text: said.started(view.header.name) });
      go({ page: "declaration", id: view.id, step: view.offers > 0 ? "earlier" : "answers" });
    } catch {
      // It stands above the button.
    }
  }

  const sources = SOURCES.filter((one) => one !== "procurement" || procurements.length > 0);
  const missing = (here: Source, message: string) =>
    asked && source === here && sourceMissing ? message : undefined;
  const refusal = begin.error ?? create.error;
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <Fieldset>
        <Fieldset.Legend>{said.source}</Fieldset.Legend>
        {sources.map((one) => (
          <Radio
            key={one}
            name="source"
            value={one}
            label={said.sources[one]}
            description={said.sourceHelp[one]}
            checked={source === one}
            onChange={() => setSource(one)}
          />
        ))}
      </Fieldset>
      {source === "file" ? (
        <div className={styles.file} data-missing={missing("file", "") === undefined ? undefined : true}>
          <span className={styles.path}>{path}</span>
          <Button type="button" variant="secondary" onClick={() => void chooseFile()}>
            {path ? said.pickOther : said.pickFile}
          </Button>
          <Problem text={missing("file", said.fileMissing)} />
        </div>
      ) : null}
      {source === "procurement" ? (
        <Field>
          <Label>{said.procurement}</Label>
          <Select
            value={procurement}
            aria-invalid={missing("procurement", "") === undefined ? undefined : true}
            onChange={(event) => setProcurement(event.target.value)}
          >
            <Select.Option value="">–</Select.Option>
            {procurements.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
          <Problem text={missing("procurement", said.procurementMissing)} />
        </Field>
      ) : null}
      <ProductChoice
        product={product}
        named={named}
        error={asked && productMissing ? said.productMissing : undefined}
        onProduct={setProduct}
        onNamed={setNamed}
      />
      {source === "area" ? (
        <>
          <AreaChoice
            legend={words.products.areas}
            chosen={wantedAreas}
            {...(missing("area", said.areaMissing) ? { error: said.areaMissing } : {})}
            onChange={setAreas}
          />
          <DeliveryChoice legend={words.products.delivery} chosen={wantedDelivery} onChange={setDelivery} />
          <Switch
            label={said.everything}
            description={said.everythingHelp}
            checked={everything}
            onChange={(event) => setEverything(event.target.checked)}
          />
          <Field>
            <Label>{said.listLanguage}</Label>
            <Select
              value={language}
              onChange={(event) => setLanguage(LANGUAGES.find((one) => one === event.target.value) ?? "nb")}
            >
              {LANGUAGES.map((one) => (
                <Select.Option key={one} value={one}>
                  {words.common.languages[one]}
                </Select.Option>
              ))}
            </Select>
          </Field>
        </>
      ) : null}
      {refusal ? <ErrorNote error={refusal} /> : null}
      <div className="kk-row">
        <Button type="submit" loading={begin.isPending || create.isPending}>
          {said.begin}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => go({ page: "products" })}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}

function Problem({ text }: { text: string | undefined }) {
  return text ? (
    <p role="alert" className={styles.problem} data-color="danger">
      {text}
    </p>
  ) : null;
}
