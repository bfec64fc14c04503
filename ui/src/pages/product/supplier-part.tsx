// Who supplies the product, whom to ask, and who answers for which subject. A wrong organisation number is said beside
// its field and holds no other field back.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import type { Contact } from "../../api/generated/Contact";
import type { ProductView } from "../../api/generated/ProductView";
import { supplierFields, useChangeProduct, useChangeSupplier } from "../../api/products";
import { AutosaveField } from "../../components/autosave-field";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { ForeignIdentifier } from "./foreign-identifier";
import styles from "./product-page.module.css";

export function SupplierPart({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const supplier = supplierFields(view);
  const changeSupplier = useChangeSupplier(view.id);
  const { change } = useChangeProduct(view.id);
  const saveContact = (part: Partial<Contact>) =>
    change((now) => ({ change: "contact", contact: { ...now.contact, ...part } }), { quiet: true });
  return (
    <>
      <PageHeading title={said.parts.supplier} lead={said.supplierLead} />
      <div className={styles.form}>
        <AutosaveField
          label={said.supplierName}
          saved={supplier.name}
          autoComplete="organization"
          save={(name) => changeSupplier.mutateAsync({ name })}
        />
        <AutosaveField
          label={said.organisationNumber}
          description={said.organisationNumberHelp}
          saved={supplier.organisation_number}
          inputMode="numeric"
          size={24}
          whileTyping={(value) => value.replace(/\s/g, "").length === 9}
          save={(organisation_number) => changeSupplier.mutateAsync({ organisation_number })}
        />
        <ForeignIdentifier
          scheme={supplier.foreign_scheme}
          value={supplier.foreign_value}
          save={(part) => changeSupplier.mutateAsync(part)}
        />
        <AutosaveField
          label={said.address}
          saved={supplier.address}
          autoComplete="street-address"
          save={(address) => changeSupplier.mutateAsync({ address })}
        />
        <fieldset className={styles.group}>
          <legend className={styles.title}>{said.contact}</legend>
          <AutosaveField
            label={said.contactName}
            saved={view.contact.name}
            save={(name) => saveContact({ name })}
          />
          <div className={styles.pair}>
            <AutosaveField
              label={said.email}
              saved={view.contact.email}
              save={(email) => saveContact({ email })}
            />
            <AutosaveField
              label={said.phone}
              saved={view.contact.phone}
              save={(phone) => saveContact({ phone })}
            />
          </div>
        </fieldset>
        <Responsible view={view} />
      </div>
    </>
  );
}

const NOBODY = { subject: "", name: "", email: "" };

function Responsible({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const { change } = useChangeProduct(view.id);
  const [person, setPerson] = useState(NOBODY);
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (person.subject.trim() === "" || person.name.trim() === "") {
      const form = event.currentTarget as HTMLFormElement;
      window.requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const added = await change((now) => ({
      change: "responsible",
      responsible: [...now.responsible, person],
    }));
    if (!added) return;
    setPerson(NOBODY);
    setAsked(false);
    first.current?.focus();
  }

  function remove(place: number) {
    void change((now) => ({
      change: "responsible",
      responsible: now.responsible.filter((_, other) => other !== place),
    }));
    first.current?.focus();
  }

  const missing = (text: string, message: string) => (asked && text.trim() === "" ? message : undefined);
  return (
    <section className={styles.group} aria-labelledby="responsible">
      <h2 className={styles.title} id="responsible">
        {said.responsible}
      </h2>
      <p className="kk-quiet">{said.responsibleHelp}</p>
      {view.responsible.length === 0 ? (
        <p className="kk-quiet">{said.noPersons}</p>
      ) : (
        <ul className={styles.persons}>
          {view.responsible.map(({ subject, name, email }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may bear the same subject and name
            <li key={place}>
              <b>{subject}</b>
              <span>{name}</span>
              <span className="kk-quiet">{email}</span>
              <Button
                variant="tertiary"
                data-color="neutral"
                data-size="sm"
                aria-label={said.removePerson(`${subject}, ${name}`)}
                onClick={() => remove(place)}
              >
                {words.common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.pair} noValidate onSubmit={(event) => void add(event)}>
        <Textfield
          ref={first}
          label={said.subject}
          description={said.subjectHelp}
          value={person.subject}
          error={missing(person.subject, said.personSubjectMissing)}
          onChange={(event) => setPerson({ ...person, subject: event.target.value })}
        />
        <Textfield
          label={said.contactName}
          value={person.name}
          error={missing(person.name, said.personNameMissing)}
          onChange={(event) => setPerson({ ...person, name: event.target.value })}
        />
        <Textfield
          label={said.email}
          value={person.email}
          onChange={(event) => setPerson({ ...person, email: event.target.value })}
        />
        <Button type="submit" variant="secondary">
          {said.addPerson}
        </Button>
      </form>
    </section>
  );
}
