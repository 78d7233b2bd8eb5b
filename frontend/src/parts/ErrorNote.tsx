// <ErrorNote failure onRetry? title?>: what failed, the next step and the incident number; stays in the page.
import { m } from "../words/messages";
import { Button } from "./Button";
import { type Failure, failureWord } from "./failure";
import { Note } from "./Note";

export interface ErrorNoteProps {
  failure: Failure;
  title?: string;
  onRetry?: (() => void) | undefined;
}

export function ErrorNote({ failure, title = m.failure_title(), onRetry }: ErrorNoteProps) {
  return (
    <Note tone="brick" live="alert">
      <b>{title}</b> {failureWord(failure)}{" "}
      {failure.incident ? m.failure_incident({ incident: failure.incident }) : null}{" "}
      {onRetry ? (
        <Button tone="bare" onClick={onRetry}>
          {m.retry()}
        </Button>
      ) : null}
    </Note>
  );
}
