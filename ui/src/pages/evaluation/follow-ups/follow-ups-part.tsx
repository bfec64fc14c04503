// Oppfølging: the questions to each vendor, as the program proposes them or as the buyer words them.

import { Details } from "@digdir/designsystemet-react";
import { useFollowUps } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { VendorFollowUps } from "../../../api/generated/VendorFollowUps";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { FollowUpField } from "../follow-up-field";
import styles from "./follow-ups-part.module.css";

export function FollowUpsPart({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const followUps = useFollowUps(view.id);
  return (
    <div className={styles.part}>
      <PageHeading title={said.parts.questions} lead={said.questionsLead} />
      <Loaded query={followUps}>
        {({ vendors }) =>
          vendors.length === 0 ? (
            <EmptyState title={said.noSubmissionsTitle} text={said.noSubmissionsText} />
          ) : (
            <>
              {vendors.map((vendor) => (
                <Vendor key={vendor.submission} id={view.id} vendor={vendor} />
              ))}
              <p>
                <a href={href({ page: "evaluation", id: view.id, part: "reports" })}>
                  {said.questionsExport}
                </a>
              </p>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Vendor({ id, vendor }: { id: string; vendor: VendorFollowUps }) {
  const words = useWords();
  const said = words.evaluation;
  const asked = vendor.questions.filter(({ follow_up }) => follow_up.text !== "").length;
  return (
    <Details>
      <Details.Summary>{said.questionsTo(`${vendor.vendor}, ${vendor.product}`, asked)}</Details.Summary>
      <Details.Content>
        {vendor.questions.length === 0 ? <p>{said.questionsNone}</p> : null}
        <ul className={styles.questions}>
          {vendor.questions.map((question) => (
            <li key={question.requirement}>
              <p className="kk-quiet">
                {[question.requirement, ...question.kinds.map((kind) => said.flags[kind])].join(" · ")}
              </p>
              <FollowUpField
                key={question.follow_up.text}
                id={id}
                submission={vendor.submission}
                requirement={question.requirement}
                followUp={question.follow_up}
                label={question.title}
              />
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
