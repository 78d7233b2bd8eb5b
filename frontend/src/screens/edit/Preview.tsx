// Before saving: what will change, as it is and as it will be.
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import type { Failure } from "../../parts/failure";
import { Note } from "../../parts/Note";
import type { SendingStatus } from "../../parts/use-command";
import { m } from "../../words/messages";
import type { Change } from "./draft";

interface PreviewProps {
  changes: readonly Change[];
  sending: { status: SendingStatus; failure: Failure | null };
  refused: string | null;
  onSave: () => void;
  onBack: () => void;
}

export function Preview({ changes, sending, refused, onSave, onBack }: PreviewProps) {
  return (
    <section className="sheet stack preview" aria-labelledby="edit-preview">
      <h2 id="edit-preview" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {m.edit_preview()}
      </h2>
      {changes.length === 0 ? <p className="muted">{m.edit_nothing()}</p> : null}
      <dl>
        {changes.map((change) => (
          <div key={change.what}>
            <dt>{change.what}</dt>
            <dd>
              <del>{change.was || m.edit_empty()}</del>
              <ins>{change.is || m.edit_empty()}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {refused ? (
        <Note tone="brick" live="alert">
          <b>{m.failure_command_title()}</b> {refusalWord(refused)}
        </Note>
      ) : null}
      <div className="row">
        {changes.length > 0 ? (
          <Button tone="do" blocked={sending.status !== "idle"} onClick={onSave}>
            {sending.status === "idle" ? m.edit_save() : m.edit_saving()}
          </Button>
        ) : null}
        <Button blocked={sending.status !== "idle"} onClick={onBack}>
          {m.edit_back()}
        </Button>
      </div>
      <CommandStatus of={sending} />
    </section>
  );
}
