// Where in the program we are, kept in the part of the address after «#», so that back, forward and links work in the
// window and in a browser alike. Every place has one route; `href` writes it, `parse` reads it.

import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";

export const STEPS = [
  "procurement",
  "area",
  "facts",
  "requirements",
  "own",
  "terms",
  "control",
  "documents",
] as const;
export type StepName = (typeof STEPS)[number];

/** The parts of Veiledning, in the order they are listed. */
export const GUIDANCE_SECTIONS = [
  "topics",
  "checklist",
  "approvals",
  "questions",
  "terms",
  "process",
  "authorities",
] as const;
export type GuidanceSection = (typeof GUIDANCE_SECTIONS)[number];

/** The parts of an evaluation. */
export const EVALUATION_PARTS = ["differences", "vendors", "questions", "scoring", "reports", "log"] as const;
export type EvaluationPart = (typeof EVALUATION_PARTS)[number];
/** The parts of a product folder. */
export const PRODUCT_PARTS = ["product", "supplier", "purchase", "evidence", "declarations", "log"] as const;
export type ProductPart = (typeof PRODUCT_PARTS)[number];

/** The steps of a declaration, in the order they are listed. */
export const DECLARATION_STEPS = [
  "answers",
  "earlier",
  "statement",
  "import",
  "review",
  "sign",
  "documents",
  "log",
] as const;
export type DeclarationStep = (typeof DECLARATION_STEPS)[number];

/** What a link carries beside the place, such as which requirement is open. */
export type Query = Record<string, string>;

export type Route =
  | { page: "start" }
  | { page: "new"; express?: boolean }
  | { page: "procurement"; id: string; step: StepName; query?: Query }
  | { page: "catalogue"; requirement?: string; query?: Query }
  | { page: "guidance"; section?: GuidanceSection; item?: string }
  | { page: "evaluations"; files?: readonly string[] }
  | { page: "new-evaluation"; procurement?: string; files?: readonly string[] }
  | { page: "evaluation"; id: string; part: EvaluationPart; files?: readonly string[] }
  | { page: "products"; create?: boolean }
  | { page: "product"; id: string; part: ProductPart; query?: Query }
  | { page: "declare"; query?: Query }
  | { page: "declaration"; id: string; step: DeclarationStep; query?: Query }
  | { page: "opened"; path: string }
  | { page: "settings" }
  | { page: "help"; section?: string }
  | { page: "unknown" };

function isStep(text: string | undefined): text is StepName {
  return STEPS.some((step) => step === text);
}

function isProductPart(text: string): text is ProductPart {
  return PRODUCT_PARTS.some((part) => part === text);
}

function isDeclarationStep(text: string): text is DeclarationStep {
  return DECLARATION_STEPS.some((step) => step === text);
}

function isGuidanceSection(text: string): text is GuidanceSection {
  return GUIDANCE_SECTIONS.some((section) => section === text);
}

function isEvaluationPart(text: string): text is EvaluationPart {
  return EVALUATION_PARTS.some((part) => part === text);
}

export function parse(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#/, "").split("?", 2);
  const query = Object.fromEntries(new URLSearchParams(search));
  const [first, second, third] = path.split("/").filter(Boolean).map(decoded);
  switch (first) {
    case undefined:
      return { page: "start" };
    case "new":
      return { page: "new", express: "express" in query };
    case "procurement":
      if (!second) return { page: "unknown" };
      if (third === undefined) return { page: "procurement", id: second, step: "procurement", query };
      return isStep(third) ? { page: "procurement", id: second, step: third, query } : { page: "unknown" };
    case "catalogue":
      return second ? { page: "catalogue", requirement: second, query } : { page: "catalogue", query };
    case "guidance":
      if (second === undefined) return { page: "guidance" };
      if (!isGuidanceSection(second)) return { page: "unknown" };
      return third === undefined
        ? { page: "guidance", section: second }
        : { page: "guidance", section: second, item: third };
    case "evaluations":
      return { page: "evaluations", ...inHand(query) };
    case "new-evaluation":
      return { page: "new-evaluation", ...(second ? { procurement: second } : {}), ...inHand(query) };
    case "evaluation":
      if (!second) return { page: "unknown" };
      if (third === undefined) return { page: "evaluation", id: second, part: "differences" };
      return isEvaluationPart(third)
        ? { page: "evaluation", id: second, part: third, ...inHand(query) }
        : { page: "unknown" };
    case "products":
      return second === "new" ? { page: "products", create: true } : { page: "products" };
    case "product": {
      const part = third ?? "product";
      return second && isProductPart(part)
        ? { page: "product", id: second, part, query }
        : { page: "unknown" };
    }
    case "declare":
      return { page: "declare", query };
    case "declaration": {
      const step = third ?? "answers";
      return second && isDeclarationStep(step)
        ? { page: "declaration", id: second, step, query }
        : { page: "unknown" };
    }
    case "opened":
      return query.path ? { page: "opened", path: query.path } : { page: "unknown" };
    case "settings":
      return { page: "settings" };
    case "help":
      return second ? { page: "help", section: second } : { page: "help" };
    default:
      return { page: "unknown" };
  }
}

/** Files that somebody has in hand on the way to where they belong: a list in JSON, since a path may hold anything. */
function inHand(query: Query): { files?: readonly string[] } {
  try {
    const files: unknown = JSON.parse(query.files ?? "[]");
    const paths = Array.isArray(files) ? files.filter((file) => typeof file === "string") : [];
    return paths.length > 0 ? { files: paths } : {};
  } catch {
    return {};
  }
}

function carried(files: readonly string[] | undefined): string {
  return files && files.length > 0 ? written({ files: JSON.stringify(files) }) : "";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function href(route: Route): string {
  const part = encodeURIComponent;
  switch (route.page) {
    case "new":
      return route.express ? "#/new?express=1" : "#/new";
    case "procurement":
      return `#/procurement/${part(route.id)}/${route.step}${written(route.query)}`;
    case "catalogue":
      return `#/catalogue${route.requirement ? `/${part(route.requirement)}` : ""}${written(route.query)}`;
    case "guidance":
      return `#/guidance${[route.section, route.item].map((one) => (one ? `/${part(one)}` : "")).join("")}`;
    case "evaluations":
      return `#/evaluations${carried(route.files)}`;
    case "new-evaluation":
      return `#/new-evaluation${route.procurement ? `/${part(route.procurement)}` : ""}${carried(route.files)}`;
    case "evaluation":
      return `#/evaluation/${part(route.id)}/${route.part}${carried(route.files)}`;
    case "products":
      return route.create ? "#/products/new" : "#/products";
    case "product":
      return `#/product/${part(route.id)}/${route.part}${written(route.query)}`;
    case "declare":
      return `#/declare${written(route.query)}`;
    case "declaration":
      return `#/declaration/${part(route.id)}/${route.step}${written(route.query)}`;
    case "opened":
      return `#/opened${written({ path: route.path })}`;
    case "settings":
      return "#/settings";
    case "help":
      return route.section ? `#/help/${part(route.section)}` : "#/help";
    default:
      return "#/";
  }
}

function written(query: Query | undefined): string {
  const text = new URLSearchParams(query ?? {}).toString();
  return text ? `?${text}` : "";
}

export function go(route: Route): void {
  window.location.hash = href(route);
}

/** Changes the address without a new entry in the history: filters, the open requirement. */
export function replace(route: Route): void {
  window.history.replaceState(null, "", href(route));
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

const RouteContext = createContext<Route>({ page: "start" });

export function RouterProvider({ children }: { children: ReactNode }) {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const route = useMemo(() => parse(hash), [hash]);
  return <RouteContext value={route}>{children}</RouteContext>;
}

export function useRoute(): Route {
  return useContext(RouteContext);
}

let navigated = false;
window.addEventListener("hashchange", (event) => {
  // `replace` sends an event without addresses: it changes what is shown on a page, not the page.
  if (event.newURL !== "") navigated = true;
});

/** Whether the person has moved since the program started; the first page must not take the focus. */
export function hasNavigated(): boolean {
  return navigated;
}
