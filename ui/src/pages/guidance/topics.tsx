// The topics of interaction, as a way into their pages.

import type { TopicsView } from "../../api/generated/TopicsView";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./guidance-page.module.css";
import { Reach } from "./reach";

export function Topics({ topics }: { topics: TopicsView }) {
  const { guidance } = useWords();
  return (
    <>
      <PageHeading title={topics.title} lead={topics.lead} />
      <ul className={styles.parts}>
        {topics.topics.map(({ id, title, lead, requirements, gaps }) => (
          <li key={id}>
            <a href={href({ page: "guidance", section: "topics", item: id })}>{title}</a>
            <p>{lead}</p>
            <p className="kk-quiet">{guidance.topics.counts(requirements, gaps)}</p>
          </li>
        ))}
      </ul>
      <Reach scope={topics.scope} sources={topics.sources} />
    </>
  );
}
