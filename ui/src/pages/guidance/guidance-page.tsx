// Veiledning: guidance beyond the single requirement. Each part is a page of its own; this file chooses it and holds the
// list of parts that stands on all of them.

import { useGuidance } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { GUIDANCE_SECTIONS, type GuidanceSection, href } from "../../router";
import { Approvals } from "./approvals";
import { Authorities } from "./authorities";
import { Checklist } from "./checklist";
import styles from "./guidance-page.module.css";
import { NormativeProcess } from "./process";
import { Questions } from "./questions";
import { Terms } from "./terms";
import { TopicPage } from "./topic-page";
import { Topics } from "./topics";

interface GuidancePageProps {
  section: GuidanceSection | undefined;
  item: string | undefined;
}

export function GuidancePage({ section, item }: GuidancePageProps) {
  const guidance = useGuidance();
  if (section === undefined) return <Parts />;
  if (section === "topics" && item !== undefined) return <TopicPage id={item} />;
  return (
    <div className={styles.page}>
      <PartList current={section} />
      {section === "approvals" ? (
        <Approvals wanted={item} />
      ) : (
        <Loaded query={guidance}>
          {({ collaboration, ambition, process, questions, terms, topics }) => {
            switch (section) {
              case "topics":
                return <Topics topics={topics} />;
              case "checklist":
                return <Checklist collaboration={collaboration} />;
              case "questions":
                return <Questions questions={questions} wanted={item} />;
              case "terms":
                return <Terms terms={terms} wanted={item} />;
              case "process":
                return <NormativeProcess process={process} />;
              case "authorities":
                return <Authorities ambition={ambition} />;
            }
          }}
        </Loaded>
      )}
    </div>
  );
}

/** The front of the guidance: what each part is for. */
function Parts() {
  const { guidance } = useWords();
  return (
    <div className={styles.page}>
      <PageHeading title={guidance.title} lead={guidance.lead} />
      <ul className={styles.parts}>
        {GUIDANCE_SECTIONS.map((section) => (
          <li key={section}>
            <a href={href({ page: "guidance", section })}>{guidance.sections[section]}</a>
            <p>{guidance.about[section]}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PartList({ current }: { current: GuidanceSection }) {
  const { guidance } = useWords();
  return (
    <nav aria-label={guidance.parts} className={styles.contents}>
      <ul>
        {GUIDANCE_SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={href({ page: "guidance", section })}
              aria-current={section === current ? "page" : undefined}
            >
              {guidance.sections[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
