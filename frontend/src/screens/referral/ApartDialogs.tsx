import { DialogNote } from "./DialogNote";
import { ConsentDialog, EraseDialog, ErrorDialog, RevokeDialog, WithdrawDialog } from "./EndDialogs";
import type { DialogsProps } from "./LazyDialogs";

/** The dialogs of what takes something back; one at most is open. */
export default function ApartDialogs({ attempt, giving, steps }: DialogsProps) {
  const { asked, busy, chosen, wrong, onChoose, give, close } = giving;
  const isAsked = (step: (typeof steps)[number]) => asked === step && steps.includes(step);
  const note = <DialogNote attempt={attempt} giving={giving} />;
  const dialog = { attempt, busy, chosen, wrong, note, onChoose, onNo: close };
  return (
    <>
      <WithdrawDialog {...dialog} open={isAsked("WITHDRAW")} onYes={() => give("WITHDRAW")} />
      <ConsentDialog {...dialog} open={isAsked("CHANGE_CONSENT")} onYes={() => give("CHANGE_CONSENT")} />
      <RevokeDialog {...dialog} open={isAsked("REVOKE_CONSENT")} onYes={() => give("REVOKE_CONSENT")} />
      <EraseDialog {...dialog} open={isAsked("ERASE")} onYes={() => give("ERASE")} />
      <ErrorDialog {...dialog} open={isAsked("MARK_ERROR")} onYes={() => give("MARK_ERROR")} />
    </>
  );
}
