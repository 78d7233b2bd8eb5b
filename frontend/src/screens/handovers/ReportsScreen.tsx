import { lazy, Suspense } from "react";
import { useParams } from "wouter";
import { Bones } from "../../parts/Bones";
import { m } from "../../words/messages";
import { type Report, Tabs } from "./Tabs";

const Handovers = lazy(() => import("./HandoversScreen"));
const Loop = lazy(() => import("../loop/LoopScreen"));
const Declines = lazy(() => import("../declines/DeclinesScreen"));
const NotFound = lazy(() => import("../not-found/NotFoundScreen"));

const SCREENS = { pairs: Handovers, loop: Loop, declines: Declines } as const;
const REPORTS: Readonly<Record<string, Report>> = { "": "pairs", vysledky: "loop", odmitnuti: "declines" };

/** The reports on hand-overs, each loaded when it is opened: /predavani, /predavani/vysledky, /predavani/odmitnuti. */
export default function ReportsScreen() {
  const here = REPORTS[useParams<{ report?: string }>().report ?? ""];
  const Screen = here ? SCREENS[here] : NotFound;
  return (
    <>
      {here ? <Tabs here={here} /> : null}
      <Suspense fallback={<Bones what={m.loading()} />}>
        <Screen />
      </Suspense>
    </>
  );
}
