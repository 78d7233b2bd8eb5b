// <StepConfirm of={dialog} title verb safe stop?>what happens</StepConfirm>: what every dialog of a step is made of.
import type { ReactNode } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Confirm, type ConfirmProps } from "../../parts/Confirm";
import type { Chosen } from "./chosen";

export interface EndDialogProps {
  attempt: AttemptPartsFragment;
  open: boolean;
  busy: boolean;
  chosen: Chosen;
  /** The try to end it that lacked a reason. */
  wrong: boolean;
  /** What the server said against it last, and how the sending goes. */
  note?: ReactNode;
  onChoose: (change: Partial<Chosen>) => void;
  onYes: () => void;
  onNo: () => void;
}

export function StepConfirm({
  of: { open, busy, note, onYes, onNo },
  children,
  ...words
}: { of: Pick<EndDialogProps, "open" | "busy" | "note" | "onYes" | "onNo"> } & Pick<
  ConfirmProps,
  "title" | "verb" | "safe" | "stop" | "children"
>) {
  return (
    <Confirm open={open} busy={busy} onYes={onYes} onNo={onNo} {...words}>
      {note}
      {children}
    </Confirm>
  );
}
