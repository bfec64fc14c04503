// What was changed in the product folder, when and by whom.

import type { ProductView } from "../../api/generated/ProductView";
import { useProductLog } from "../../api/products";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { VendorLog } from "../../components/vendor-log";
import { useWords } from "../../locales/words";

export function LogPart({ view }: { view: ProductView }) {
  const said = useWords().products;
  const log = useProductLog(view.id);
  return (
    <>
      <PageHeading title={said.parts.log} lead={said.logLead} />
      <Loaded query={log}>{({ lines }) => <VendorLog label={said.parts.log} lines={lines} />}</Loaded>
    </>
  );
}
