// The ambition levels of the authorities' role, as a stair: each level builds on the one below.

import type { AmbitionView } from "../../api/generated/AmbitionView";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import styles from "./authorities.module.css";
import parts from "./parts.module.css";
import { Reach } from "./reach";
import { Read } from "./read-text";
import { SourceList } from "./source-list";

export function Authorities({ ambition }: { ambition: AmbitionView }) {
  const { guidance } = useWords();
  const said = guidance.authorities;
  return (
    <>
      <PageHeading title={ambition.title} lead={ambition.lead} />
      <ol className={styles.stair}>
        {ambition.levels.map((level) => (
          <li key={level.id} className={parts.block}>
            <h2>
              <span className={styles.number}>{said.level(level.number)}</span> {level.name}
            </h2>
            <dl className={parts.pairs}>
              <div>
                <dt>{said.authorities}</dt>
                <dd>{level.authorities}</dd>
              </div>
              <div>
                <dt>{said.buyer}</dt>
                <dd>{level.buyer}</dd>
              </div>
              <div>
                <dt>{said.examples}</dt>
                <dd>
                  <Read text={level.examples} />
                </dd>
              </div>
            </dl>
            <SourceList sources={level.sources} />
          </li>
        ))}
      </ol>
      <p className={parts.note}>
        <b>{said.now}:</b> {ambition.now}
      </p>
      <Reach sources={ambition.sources} />
    </>
  );
}
