// <Confirm open title verb safe stop? busy? onYes onNo>what happens</Confirm>: asks with the real verb; the safe answer beside it.
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button";
import { Spoken } from "./Spoken";

export interface ConfirmProps {
  open: boolean;
  title: string;
  /** The real verb: "Ano, odmítnout". */
  verb: string;
  /** The safe answer: "Nechat běžet". */
  safe: string;
  /** What it does is hard or impossible to take back. */
  stop?: boolean;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
  children: ReactNode;
}

export function Confirm({
  open,
  title,
  verb,
  safe,
  stop = false,
  busy = false,
  onYes,
  onNo,
  children,
}: ConfirmProps) {
  return (
    <Spoken>
      <ModalOverlay
        className="veil"
        isOpen={open}
        isDismissable={!busy}
        isKeyboardDismissDisabled={busy}
        onOpenChange={(next) => (next ? undefined : onNo())}
      >
        <Modal className="dialog">
          <Dialog className="stack" role="alertdialog">
            <Heading slot="title">{title}</Heading>
            {children}
            <div className="row">
              <Button tone={stop ? "stop" : "do"} blocked={busy} onClick={onYes}>
                {verb}
              </Button>
              <Button blocked={busy} onClick={onNo}>
                {safe}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Spoken>
  );
}
