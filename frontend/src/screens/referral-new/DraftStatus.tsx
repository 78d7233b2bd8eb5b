import type { DraftPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { hourOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Autosave } from "./use-autosave";

/** Whether what was typed is kept, and what to do where another window has changed it. */
export function DraftStatus({
  saving,
  onTheirs,
}: {
  saving: Autosave;
  onTheirs: (theirs: DraftPartsFragment) => void;
}) {
  const { theirs } = saving;
  if (theirs) {
    const draft = theirs.state === "DRAFT";
    return (
      <Note tone="plank" icon="warn" live="alert">
        <b>{draft ? m.draft_conflict() : m.draft_gone()}</b>
        <span className="row">
          <Button onClick={() => onTheirs(theirs)}>
            {draft ? m.draft_conflict_theirs() : m.draft_gone_open()}
          </Button>
          {draft ? <Button onClick={saving.keepMine}>{m.draft_conflict_mine()}</Button> : null}
        </span>
      </Note>
    );
  }
  if (saving.failure || saving.refused) {
    return (
      <Note tone="brick" live="status">
        {m.draft_unsaved()}
      </Note>
    );
  }
  // not spoken: a reader who types must not hear of every save
  return <p className="small muted draftstatus">{wordOf(saving)}</p>;
}

function wordOf(saving: Autosave): string {
  if (saving.status === "retrying") {
    return m.draft_retrying();
  }
  if (saving.status === "sending") {
    return m.draft_saving();
  }
  return saving.savedAt ? m.draft_saved({ time: hourOf(saving.savedAt) }) : "";
}
