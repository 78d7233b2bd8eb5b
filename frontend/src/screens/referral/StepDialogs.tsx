import { AssignDialog } from "../referrals/AssignDialog";
import { DeclineDialog } from "./DeclineDialog";
import { DialogNote } from "./DialogNote";
import { AppointmentDialog, FailDialog } from "./EndDialogs";
import type { DialogsProps } from "./LazyDialogs";

/** The dialogs of the steps onward; one at most is open. */
export default function StepDialogs({ attempt, giving, steps }: DialogsProps) {
  const { asked, busy, chosen, wrong, onChoose, give, close } = giving;
  const isAsked = (step: (typeof steps)[number]) => asked === step && steps.includes(step);
  const note = <DialogNote attempt={attempt} giving={giving} />;
  const dialog = { attempt, busy, chosen, wrong, note, onChoose, onNo: close };
  return (
    <>
      <DeclineDialog {...dialog} open={isAsked("DECLINE")} onYes={() => give("DECLINE")} />
      <FailDialog {...dialog} open={isAsked("FAIL")} onYes={() => give("FAIL")} />
      <AppointmentDialog
        {...dialog}
        missed
        open={isAsked("MISS_APPOINTMENT")}
        onYes={() => give("MISS_APPOINTMENT")}
      />
      <AppointmentDialog
        {...dialog}
        missed={false}
        open={isAsked("CANCEL_APPOINTMENT")}
        onYes={() => give("CANCEL_APPOINTMENT")}
      />
      {isAsked("REASSIGN") ? (
        <AssignDialog
          row={attempt}
          busy={busy}
          onGive={(worker) => give("REASSIGN", { worker })}
          onClose={close}
        />
      ) : null}
    </>
  );
}
