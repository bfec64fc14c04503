// Hjelp: the steps, answering a list, reading the answers, the norm levels and what leaving out costs, the roles, the words of the field, the short-cuts, and
// where things are kept. Written to be looked up in, not read through.

import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { NormLevel as Level } from "../../api/generated/NormLevel";
import { useStart, useVocabulary } from "../../api/queries";
import { ConfidenceMark } from "../../components/confidence-mark";
import { Loaded } from "../../components/loaded";
import { NormLevel } from "../../components/norm-level";
import { PageHeading } from "../../components/page-heading";
import { ShortcutList } from "../../components/shortcut-dialog";
import { useWords } from "../../locales/words";
import { hasNavigated, href, STEPS } from "../../router";
import styles from "./help-page.module.css";

const SECTIONS = [
  "steps",
  "vendor",
  "evaluation",
  "levels",
  "roles",
  "confidence",
  "glossary",
  "shortcuts",
  "files",
] as const;
type SectionName = (typeof SECTIONS)[number];

export function HelpPage({ section }: { section: string | undefined }) {
  const words = useWords();
  return (
    <div className={styles.page}>
      <PageHeading title={words.help.title} lead={words.help.lead} />
      <nav aria-label={words.help.contents} className={styles.contents}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={href({ page: "help", section: name })}>{words.help.sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section name="steps" wanted={section}>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>
              <b>{words.procurement.stepNames[step]}</b>
              <br />
              {words.help.steps[step]}
            </li>
          ))}
        </ol>
      </Section>
      <Section name="vendor" wanted={section} intro={words.help.vendorIntro}>
        <Terms terms={words.help.vendor} />
      </Section>
      <Section name="evaluation" wanted={section} intro={words.help.evaluationIntro}>
        <Terms terms={words.help.evaluation} />
      </Section>
      <Section name="levels" wanted={section} intro={words.help.levelsIntro}>
        <Levels />
      </Section>
      <Section name="roles" wanted={section} intro={words.help.rolesIntro}>
        <Terms terms={words.help.roles} />
      </Section>
      <Section name="confidence" wanted={section} intro={words.help.confidenceIntro}>
        <dl className={styles.terms}>
          {(["verified", "secondary", "reconstructed"] as const).map((confidence) => (
            <div key={confidence}>
              <dt>
                {words.common.confidences[confidence]} <ConfidenceMark confidence={confidence} />
              </dt>
              <dd>{words.help.confidences[confidence]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section name="glossary" wanted={section}>
        <Terms terms={words.help.glossary} />
      </Section>
      <Section name="shortcuts" wanted={section}>
        <ShortcutList level={3} />
      </Section>
      <Section name="files" wanted={section}>
        <Files />
      </Section>
    </div>
  );
}

interface SectionProps {
  name: SectionName;
  wanted: string | undefined;
  intro?: string;
  children: ReactNode;
}

function Section({ name, wanted, intro, children }: SectionProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted !== name || !heading.current) return;
    heading.current.scrollIntoView({ block: "start" });
    if (hasNavigated()) heading.current.focus({ preventScroll: true });
  }, [wanted, name]);
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {words.help.sections[name]}
      </Heading>
      {intro ? <p>{intro}</p> : null}
      {children}
    </section>
  );
}

function Terms({ terms }: { terms: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What leaving out costs is the program's to say; it comes with the level. */
function Levels() {
  const vocabulary = useVocabulary();
  return (
    <Loaded query={vocabulary}>
      {({ levels }) => (
        <dl className={styles.terms}>
          {levels.map(({ id, help }) => (
            <div key={id}>
              <dt>
                <NormLevel level={id as Level} />
              </dt>
              <dd>{help}</dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  );
}

function Files() {
  const words = useWords();
  const start = useStart();
  return (
    <>
      <p>{words.help.files}</p>
      <p>
        {words.help.workspace} <code className={styles.path}>{start.data?.workspace}</code>
      </p>
      <p>{words.help.documentsFolder}</p>
    </>
  );
}
