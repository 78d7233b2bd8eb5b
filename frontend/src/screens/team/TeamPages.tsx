import { lazy, Suspense } from "react";
import { useParams } from "wouter";
import { Bones } from "../../parts/Bones";
import { m } from "../../words/messages";

const Team = lazy(() => import("./TeamScreen"));
const Terms = lazy(() => import("../terms/TermsScreen"));
const NotFound = lazy(() => import("../not-found/NotFoundScreen"));

const PAGES: Readonly<Record<string, typeof Team>> = { "": Team, lhuty: Terms };

/** What a coordinator looks after, each page loaded when it is opened: /tym, /tym/lhuty. */
export default function TeamPages() {
  const Page = PAGES[useParams<{ page?: string }>().page ?? ""] ?? NotFound;
  return (
    <Suspense fallback={<Bones what={m.loading()} />}>
      <Page />
    </Suspense>
  );
}
