// The start page: what was open last, and the ways to begin. One who supplies meets declarations first, one who buys
// procurements; both are there for both.

import { Button, Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useDeclarations } from "../../api/declarations";
import type { ProcurementSummary } from "../../api/generated/ProcurementSummary";
import type { Start } from "../../api/generated/Start";
import { useProducts } from "../../api/products";
import { useStart } from "../../api/queries";
import { EmptyState } from "../../components/empty-state";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { RecordList } from "../../components/record-card";
import { DeclarationCards, ProductCards } from "../../components/vendor-cards";
import { useWords } from "../../locales/words";
import { go, href } from "../../router";
import { ProcurementCard } from "./procurement-card";
import { RoleQuestion } from "./role-question";
import styles from "./start-page.module.css";
import { WaysToBegin } from "./ways-to-begin";

export function StartPage() {
  const start = useStart();
  return (
    <Loaded query={start}>
      {(data) => (
        <div className={styles.page}>
          {data.settings.user_role === "vendor" ? <VendorFirst start={data} /> : <BuyerFirst start={data} />}
          <WaysToBegin role={data.settings.user_role ?? "buyer"} />
          <Facts start={data} />
        </div>
      )}
    </Loaded>
  );
}

function BuyerFirst({ start }: { start: Start }) {
  const words = useWords();
  const create = <Button onClick={() => go({ page: "new" })}>{words.start.create}</Button>;
  const none = start.procurements.length === 0;
  return (
    <>
      <PageHeading title={words.start.title} actions={none ? undefined : create} />
      {start.settings.user_role === null ? <RoleQuestion settings={start.settings} /> : null}
      {none ? (
        <EmptyState title={words.start.emptyTitle} text={words.start.emptyText}>
          {create}
        </EmptyState>
      ) : (
        <Procurements procurements={start.procurements} level={2} />
      )}
      <Declarations />
      <Products />
    </>
  );
}

function VendorFirst({ start }: { start: Start }) {
  const words = useWords();
  const said = words.opening;
  const declarations = useDeclarations();
  const begin = (
    <Button asChild>
      <a href={href({ page: "declare" })}>{words.products.declare}</a>
    </Button>
  );
  const none = declarations.data?.declarations.length === 0;
  return (
    <>
      <PageHeading title={said.vendorTitle} actions={none ? undefined : begin} />
      <Loaded query={declarations}>
        {({ declarations: all }) =>
          all.length === 0 ? (
            <EmptyState title={said.vendorEmptyTitle} text={said.vendorEmptyText} help="vendor">
              {begin}
            </EmptyState>
          ) : (
            <DeclarationCards declarations={all} level={2} />
          )
        }
      </Loaded>
      <Products />
      {start.procurements.length > 0 ? (
        <Part title={said.procurements}>
          <Procurements procurements={start.procurements} level={3} />
        </Part>
      ) : null}
    </>
  );
}

function Procurements({ procurements, level }: { procurements: ProcurementSummary[]; level: 2 | 3 }) {
  return (
    <RecordList>
      {procurements.map((summary) => (
        <ProcurementCard key={summary.id} summary={summary} level={level} />
      ))}
    </RecordList>
  );
}

/** Where there are none nothing is said: this is not what the page is for. */
function Declarations() {
  const { data } = useDeclarations();
  const words = useWords();
  if (!data || data.declarations.length === 0) return null;
  return (
    <Part title={words.opening.vendorTitle}>
      <DeclarationCards declarations={data.declarations} />
    </Part>
  );
}

function Products() {
  const { data } = useProducts();
  const words = useWords();
  if (!data || data.products.length === 0) return null;
  return (
    <Part title={words.opening.products}>
      <ProductCards products={data.products} />
      <p className="kk-quiet">
        <a href={href({ page: "products" })}>{words.opening.allProducts}</a>
      </p>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** What the program knows and where it keeps things. */
function Facts({ start }: { start: Start }) {
  const words = useWords();
  return (
    <footer className={styles.facts}>
      <p>
        {words.start.facts(start.requirements, start.sets)} · {words.start.version(start.version)}
      </p>
      <p>
        {words.start.keptIn} <span className={styles.path}>{start.workspace}</span>
      </p>
    </footer>
  );
}
