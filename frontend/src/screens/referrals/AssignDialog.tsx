import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { type AttemptLineFragment, ColleaguesDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { Choices } from "../../parts/Choices";
import { ErrorNote } from "../../parts/ErrorNote";
import { Spoken } from "../../parts/Spoken";
import { dayOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { today } from "../handovers/span";
import { whatOf } from "./what";

interface AssignDialogProps {
  row: Pick<AttemptLineFragment, "needs" | "ageBand" | "keeper">;
  busy: boolean;
  onGive: (worker: string, name: string) => void;
  onClose: () => void;
}

const NO_VARIABLES = {};

/** Asks which colleague will have it, and says who of them is away. */
export function AssignDialog({ row, busy, onGive, onClose }: AssignDialogProps) {
  const [worker, setWorker] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const read = useRead(ColleaguesDocument, NO_VARIABLES);
  const others = (read.data?.colleagues ?? []).filter((one) => one.id !== row.keeper?.id);
  const name = others.find((one) => one.id === worker)?.name;
  const give = () => {
    setTried(true);
    if (worker && name) {
      onGive(worker, name);
    }
  };
  return (
    <Spoken>
      <ModalOverlay
        className="veil"
        isOpen
        isDismissable={!busy}
        isKeyboardDismissDisabled={busy}
        onOpenChange={(open) => (open ? undefined : onClose())}
      >
        <Modal className="dialog">
          <Dialog className="stack">
            <Heading slot="title">{m.inbox_assign_title()}</Heading>
            <p className="muted">{whatOf(row)}</p>
            {read.loading ? <Bones what={m.loading()} rows={2} /> : null}
            {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
            {read.data ? (
              <Choices
                id="assign"
                legend={m.inbox_assign_who()}
                error={tried && !worker ? m.inbox_assign_pick() : undefined}
                value={worker}
                onChange={setWorker}
                options={others.map((one) => ({
                  value: one.id,
                  label: one.name,
                  explain: awayWord(one.absences),
                }))}
              />
            ) : null}
            <div className="row">
              <Button tone="do" blocked={busy} onClick={give}>
                {name ? m.inbox_assign_do({ name }) : m.inbox_assign()}
              </Button>
              <Button blocked={busy} onClick={onClose}>
                {m.inbox_assign_keep()}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Spoken>
  );
}

function awayWord(absences: readonly { from: string; until: string }[]): string | undefined {
  const day = today(new Date());
  const now = absences.find((one) => one.from <= day && day <= one.until);
  return now ? m.inbox_away_until({ day: dayOf(`${now.until}T12:00:00Z`) }) : undefined;
}
