// One topic of interaction: what frames it, group by group, and what is missing, coming and going.

import { ArrowLeftIcon } from "@navikt/aksel-icons";
import type { RemarkView } from "../../api/generated/RemarkView";
import { useTopic } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import parts from "./parts.module.css";
import { Read } from "./read-text";
import { RequirementLinks } from "./requirement-links";
import { SourceList } from "./source-list";
import styles from "./topic-page.module.css";

export function TopicPage({ id }: { id: string }) {
  const { guidance } = useWords();
  const said = guidance.topics;
  const topic = useTopic(id);
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <a href={href({ page: "guidance", section: "topics" })}>
          <ArrowLeftIcon aria-hidden /> {said.toTopics}
        </a>
      </p>
      <Loaded query={topic}>
        {({ title, lead, scope, groups, gaps, coming, phased_out }) => (
          <>
            <PageHeading title={title} lead={lead} />
            <div className={styles.columns}>
              <div>
                {groups.map(({ group, requirements, note }) => (
                  <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
                    <h2 id={`group-${group}`}>{said.groups[group]}</h2>
                    {note ? (
                      <p>
                        <Read text={note} />
                      </p>
                    ) : null}
                    <RequirementLinks requirements={requirements} />
                  </section>
                ))}
              </div>
              <div className={styles.side}>
                <Remarks id="gaps" title={said.gaps} remarks={gaps} />
                <Remarks id="coming" title={said.coming} remarks={coming} />
                <Remarks id="phased-out" title={said.phasedOut} remarks={phased_out} />
                <section aria-labelledby="scope">
                  <h2 id="scope">{guidance.reach}</h2>
                  <p className="kk-quiet">
                    <Read text={scope} />
                  </p>
                </section>
              </div>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Remarks({ id, title, remarks }: { id: string; title: string; remarks: RemarkView[] }) {
  const { guidance } = useWords();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {remarks.length === 0 ? (
        <p className="kk-quiet">{guidance.topics.nothing}</p>
      ) : (
        <ul className={parts.plain}>
          {remarks.map(({ text, sources }) => (
            <li key={text.text}>
              <Read text={text} />
              <SourceList sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
