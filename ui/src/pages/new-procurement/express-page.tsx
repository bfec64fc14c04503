// «Ekspressliste»: the purchase it is most like, then straight to a whole list. Whoever buys something else says area and
// delivery instead.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import { useCreateProcurement } from "../../api/mutations";
import { useTypicalPurchases, useVocabulary } from "../../api/queries";
import { ErrorNote } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { AreaChoice, DeliveryChoice, TypicalChoice } from "../../components/purchase-choice";
import { useLanguage, useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./new-procurement-page.module.css";

/** The choice of those whose purchase is like none of the typical ones. */
const OTHER = "";

export function ExpressPage() {
  const words = useWords();
  const said = words.newProcurement;
  const language = useLanguage();
  const vocabulary = useVocabulary();
  const typical = useTypicalPurchases();
  const create = useCreateProcurement();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [like, setLike] = useState<string | null>(null);
  const [areas, setAreas] = useState<string[]>([]);
  const [delivery, setDelivery] = useState<string | null>(null);
  const [missing, setMissing] = useState<"like" | "areas" | null>(null);

  function choose(chosen: string) {
    setLike(chosen);
    setMissing(null);
  }

  function nameToUse(): string {
    if (name.trim() !== "") return name;
    const bought =
      like === OTHER
        ? (vocabulary.data?.areas ?? []).filter(({ id }) => areas.includes(id))
        : (typical.data?.purchases ?? []).filter(({ id }) => id === like);
    return said.expressName(bought.map((one) => one.name).join(", "));
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const lacking = like === null ? "like" : like === OTHER && areas.length === 0 ? "areas" : null;
    setMissing(lacking);
    if (lacking) {
      const field = lacking === "like" ? "input[type=radio]" : "input[type=checkbox]";
      form.current?.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    const known =
      like === OTHER ? { areas, delivery, typical: null } : { areas: [], delivery: null, typical: like };
    try {
      const view = await create.mutateAsync({
        name: nameToUse(),
        organisation: "",
        organisation_number: "",
        case_number: "",
        language,
        facts: {},
        ...known,
      });
      // Without usual answers nearly every requirement waits for the questions; then they come first.
      go({ page: "procurement", id: view.id, step: known.typical ? "requirements" : "facts" });
    } catch {
      // The refusal is shown above the buttons.
    }
  }

  return (
    <form ref={form} className={styles.form} data-express onSubmit={(event) => void submit(event)} noValidate>
      <PageHeading title={said.expressTitle} lead={said.expressLead} />
      <div className={styles.fields}>
        <TypicalChoice
          chosen={like}
          other={OTHER}
          error={missing === "like" ? said.likeMissing : undefined}
          onChange={choose}
        />
        {like === OTHER ? (
          <>
            <AreaChoice
              chosen={areas}
              error={missing === "areas" ? said.areasMissing : undefined}
              onChange={(chosen) => {
                setAreas(chosen);
                setMissing(null);
              }}
            />
            <DeliveryChoice chosen={delivery} onChange={setDelivery} />
          </>
        ) : null}
        <Textfield
          label={words.procurement.name}
          description={said.expressNameHelp}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {create.error ? <ErrorNote error={create.error} /> : null}
        <div className="kk-row">
          <Button type="submit" loading={create.isPending}>
            {said.expressCreate}
          </Button>
          <Button variant="tertiary" onClick={() => go({ page: "start" })}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
