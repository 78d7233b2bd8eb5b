// <KeysDialog open onClose />: the keys of the list, each with what it does.
import { Fragment } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "../../parts/Button";
import { Spoken } from "../../parts/Spoken";
import { m } from "../../words/messages";

/** A key whose name is a word of the language. */
const SPACE = "space";

/** Keys that do the same stand together. */
const KEYS: readonly [readonly string[], () => string][] = [
  [["J", "↓"], m.inbox_key_next],
  [["K", "↑"], m.inbox_key_prev],
  [["Home"], m.inbox_key_home],
  [["End"], m.inbox_key_end],
  [["Enter"], m.inbox_key_open],
  [["P"], m.inbox_key_take],
  [["D"], m.inbox_key_assign],
  [["A"], m.inbox_key_ack],
  [[SPACE], m.inbox_key_select],
  [["Shift + ↓", "Shift + ↑"], m.inbox_key_extend],
  [["Esc"], m.inbox_key_stop],
  [["?"], m.inbox_key_help],
];

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Spoken>
      <ModalOverlay
        className="veil"
        isOpen={open}
        isDismissable
        onOpenChange={(next) => (next ? undefined : onClose())}
      >
        <Modal className="dialog">
          <Dialog className="stack">
            <Heading slot="title">{m.inbox_keys_title()}</Heading>
            <dl className="keys">
              {KEYS.map(([keys, word]) => (
                <Fragment key={keys[0]}>
                  <dt>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 ? <span className="small muted"> {m.inbox_key_letter()} </span> : null}
                        <kbd>{key === SPACE ? m.inbox_key_space() : key}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{word()}</dd>
                </Fragment>
              ))}
            </dl>
            <p className="small muted">{m.inbox_keys_text()}</p>
            <p>
              <Button onClick={onClose}>{m.inbox_keys_close()}</Button>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </Spoken>
  );
}
