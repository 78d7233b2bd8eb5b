import { lazy, Suspense, useEffect, useRef } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { type Command, hasForm } from "./steps";
import type { Giving } from "./use-giving";

export interface DialogsProps {
  attempt: AttemptPartsFragment;
  giving: Giving;
  /** The steps that may be given now. */
  steps: readonly Command[];
}

const loadStepDialogs = () => import("./StepDialogs");
const loadApartDialogs = () => import("./ApartDialogs");
const StepDialogs = lazy(loadStepDialogs);
const ApartDialogs = lazy(loadApartDialogs);

/** Dialogs come after the page, which is there to be read first; they are fetched before anybody asks for them. */
function useLater({ giving }: DialogsProps, load: () => Promise<unknown>): boolean {
  const wanted = useRef(false);
  useEffect(() => {
    // whoever presses then asks again
    load().catch(() => undefined);
  }, [load]);
  wanted.current ||= giving.asked !== null && !hasForm(giving.asked);
  return wanted.current;
}

export function LazyStepDialogs(props: DialogsProps) {
  return useLater(props, loadStepDialogs) ? (
    <Suspense>
      <StepDialogs {...props} />
    </Suspense>
  ) : null;
}

export function LazyApartDialogs(props: DialogsProps) {
  return useLater(props, loadApartDialogs) ? (
    <Suspense>
      <ApartDialogs {...props} />
    </Suspense>
  ) : null;
}
