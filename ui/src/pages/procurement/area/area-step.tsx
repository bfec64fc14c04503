// The step Teknologiområde: what is bought and how it is delivered, with the list growing beside it.

import { useChange } from "../../../api/mutations";
import { useProcurement } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { AreaChoice, DeliveryChoice } from "../../../components/purchase-choice";
import { useWords } from "../../../locales/words";
import { ListNow } from "../list-now";
import { StepNav } from "../step-nav";
import layout from "../with-list-now.module.css";

export function AreaStep({ id }: { id: string }) {
  const words = useWords();
  const procurement = useProcurement(id);
  const { change } = useChange(id);
  return (
    <>
      <PageHeading title={words.area.title} lead={words.area.lead} />
      <Loaded query={procurement}>
        {(view) => (
          <div className={layout.frame}>
            <div className={layout.columns}>
              <div className={layout.main}>
                <AreaChoice chosen={view.areas} onChange={(areas) => change({ change: "areas", areas })} />
                <DeliveryChoice
                  chosen={view.delivery}
                  onChange={(delivery) => change({ change: "delivery", delivery })}
                />
              </div>
              <ListNow view={view} />
            </div>
          </div>
        )}
      </Loaded>
      <StepNav id={id} step="area" />
    </>
  );
}
