// The whole interface: remembered choices first, then words, messages, the frame and the page the address names.

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { CallError } from "./api/client";
import type { Settings } from "./api/generated/Settings";
import { useStart } from "./api/queries";
import { AppFrame } from "./components/app-frame";
import { ErrorBoundary } from "./components/error-boundary";
import { Loaded } from "./components/loaded";
import { ToastsProvider } from "./components/toasts";
import { TAGS } from "./locales/format";
import { WordsProvider } from "./locales/words";
import { CataloguePage } from "./pages/catalogue";
import { DeclarationPage } from "./pages/declaration";
import { DeclarePage } from "./pages/declare";
import { EvaluationPage, EvaluationsPage, NewEvaluationPage } from "./pages/evaluation";
import { GuidancePage } from "./pages/guidance";
import { HelpPage } from "./pages/help";
import { ExpressPage, NewProcurementPage } from "./pages/new-procurement";
import { NotFoundPage } from "./pages/not-found";
import { OpenedPage } from "./pages/opened";
import { ProcurementPage } from "./pages/procurement";
import { ProductPage } from "./pages/product";
import { NewProductPage, ProductsPage } from "./pages/products";
import { SettingsPage } from "./pages/settings";
import { StartPage } from "./pages/start";
import { FileDrop } from "./pages/start/file-drop";
import { type Route, RouterProvider, useRoute } from "./router";
import { useKeptFocus } from "./state/use-kept-focus";

/** The program is on this machine: what it answered stays true until something is changed here. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 30_000,
        retry: (failures, error) => failures < 1 && !(error instanceof CallError),
      },
      mutations: { networkMode: "always" },
    },
  });
}

export function App() {
  const [client] = useState(newQueryClient);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider>
        <Program />
      </RouterProvider>
    </QueryClientProvider>
  );
}

function Program() {
  const start = useStart();
  useKeptFocus();
  // Without the remembered choices there is no frame yet; bokmål, and the page's ground.
  if (start.data === undefined) {
    return (
      <main className="kk-alone">
        <h1 className="kk-hidden">Kravkompass</h1>
        <Loaded query={start}>{() => null}</Loaded>
      </main>
    );
  }
  return (
    <Loaded query={start}>
      {({ settings }) => (
        <WordsProvider language={settings.language}>
          <ToastsProvider>
            <Look settings={settings} />
            <AppFrame>
              <Page />
            </AppFrame>
            <FileDrop />
          </ToastsProvider>
        </WordsProvider>
      )}
    </Loaded>
  );
}

/** Carries the chosen language, colours and density onto the document. */
function Look({ settings }: { settings: Settings }) {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = TAGS[settings.language];
    root.dataset.colorScheme = settings.color_scheme;
    root.dataset.density = settings.density;
    root.dataset.size = "sm";
  }, [settings]);
  return null;
}

function Page() {
  const route = useRoute();
  const place = placeOf(route);
  return (
    <ErrorBoundary place={place}>
      <PageOf key={place} route={route} />
    </ErrorBoundary>
  );
}

/** Pages are made anew when the place changes; steps change inside the frame of their procurement. */
function placeOf(route: Route): string {
  if (route.page === "guidance") return `guidance/${route.section ?? ""}/${route.item ?? ""}`;
  if (route.page === "opened") return `opened/${route.path}`;
  if (route.page === "products") return `products/${route.create ?? false}`;
  return "id" in route ? `${route.page}/${route.id}` : route.page;
}

function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case "start":
      return <StartPage />;
    case "new":
      return route.express ? <ExpressPage /> : <NewProcurementPage />;
    case "procurement":
      return <ProcurementPage id={route.id} step={route.step} />;
    case "catalogue":
      return <CataloguePage requirement={route.requirement} />;
    case "guidance":
      return <GuidancePage section={route.section} item={route.item} />;
    case "evaluations":
      return <EvaluationsPage files={route.files ?? []} />;
    case "new-evaluation":
      return <NewEvaluationPage procurement={route.procurement} files={route.files ?? []} />;
    case "evaluation":
      return <EvaluationPage id={route.id} part={route.part} files={route.files ?? []} />;
    case "products":
      return route.create ? <NewProductPage /> : <ProductsPage />;
    case "product":
      return <ProductPage id={route.id} part={route.part} />;
    case "declare":
      return <DeclarePage query={route.query ?? {}} />;
    case "declaration":
      return <DeclarationPage id={route.id} step={route.step} />;
    case "opened":
      return <OpenedPage path={route.path} />;
    case "settings":
      return <SettingsPage />;
    case "help":
      return <HelpPage section={route.section} />;
    case "unknown":
      return <NotFoundPage />;
  }
}
