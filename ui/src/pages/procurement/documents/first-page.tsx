// A true miniature of the first page or sheet of a document: its real title, its real first rows. It is paper and stays
// white in the dark; who does not see it gets the same from the words beside it.
// biome-ignore-all lint/suspicious/noArrayIndexKey: rows, lines and cells are their places here.

import type { DocumentPicture } from "../../../api/generated/DocumentPicture";
import type { Look } from "../../../api/generated/Look";
import styles from "./first-page.module.css";

type Of<L extends Look["look"]> = Extract<Look, { look: L }>;

export function FirstPage({ picture }: { picture: DocumentPicture | undefined }) {
  return (
    <div className={styles.frame} data-look={picture?.look.look} aria-hidden="true">
      <div className={styles.paper}>{picture ? drawn(picture.look) : null}</div>
    </div>
  );
}

function drawn(look: Look) {
  switch (look.look) {
    case "page":
      return <Page look={look} />;
    case "sheet":
      return <Sheet look={look} />;
    case "text":
      return <Lines look={look} />;
    case "parts":
      return <Parts look={look} />;
  }
}

function Page({ look }: { look: Of<"page"> }) {
  return (
    <>
      <p className={styles.title}>{look.title}</p>
      <p className={styles.subtitle}>{look.subtitle}</p>
      <Facts facts={look.facts} />
      <p className={styles.heading}>{look.contents_title}</p>
      {look.contents.map((text, place) => (
        <p key={place}>{text}</p>
      ))}
    </>
  );
}

function Facts({ facts }: { facts: Of<"page">["facts"] }) {
  return (
    <div className={styles.facts}>
      {facts.map(({ label, value }, place) => (
        <p key={place}>
          <span>{label}</span>
          <b>{value}</b>
        </p>
      ))}
    </div>
  );
}

function Sheet({ look }: { look: Of<"sheet"> }) {
  return (
    <>
      <div className={styles.grid} style={{ gridTemplateColumns: `1.1fr 1fr 2.4fr repeat(5, 1fr)` }}>
        {look.header.map((text, place) => (
          <b key={place}>{text}</b>
        ))}
        {look.rows.flatMap((row, line) =>
          row.map((text, place) => <span key={`${line} ${place}`}>{text}</span>),
        )}
      </div>
      <div className={styles.tabs}>
        {look.sheets.map((name, place) => (
          <span key={name} data-open={place === look.open || undefined}>
            {name}
          </span>
        ))}
      </div>
    </>
  );
}

function Lines({ look }: { look: Of<"text"> }) {
  return <pre className={styles.lines}>{look.lines.join("\n")}</pre>;
}

function Parts({ look }: { look: Of<"parts"> }) {
  return (
    <>
      <p className={styles.title}>{look.title}</p>
      <p className={styles.subtitle}>{look.subtitle}</p>
      <Facts facts={look.parts} />
    </>
  );
}
