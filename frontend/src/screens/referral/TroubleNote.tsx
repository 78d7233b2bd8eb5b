import type { AttemptPartsFragment } from "../../gql/graphql";
import { fieldWord, refusalWord, stateWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import type { Trouble } from "./use-steps";

/** Why a step was not taken, near its button. */
export function TroubleNote({
  trouble,
  attempt,
}: {
  trouble: Trouble | null;
  attempt: AttemptPartsFragment;
}) {
  if (trouble === null) {
    return null;
  }
  if (trouble.kind === "conflict") {
    return (
      <Note tone="plank" icon="warn" live="alert">
        <b>{m.attempt_conflict()}</b> {m.attempt_conflict_text({ state: stateWord(attempt.state) })}
      </Note>
    );
  }
  const word = trouble.kind === "invalid" ? fieldWord(trouble.code) : refusalWord(trouble.code);
  return (
    <Note tone="brick" live="alert">
      <b>{m.failure_command_title()}</b> {word}
    </Note>
  );
}
