// <CommandStatus of={send} />: says that it is being sent, that the connection dropped, or why it failed; near the button.
import { m } from "../words/messages";
import { ErrorNote } from "./ErrorNote";
import type { Failure } from "./failure";
import { Note } from "./Note";
import type { SendingStatus } from "./use-command";

export function CommandStatus({ of }: { of: { status: SendingStatus; failure: Failure | null } }) {
  if (of.status === "retrying") {
    return (
      <Note tone="plank" live="status">
        <b>{m.command_retrying()}</b> {m.command_retrying_hint()}
      </Note>
    );
  }
  if (of.failure) {
    return <ErrorNote failure={of.failure} title={m.failure_command_title()} />;
  }
  return (
    <p className="vh" role="status">
      {of.status === "sending" ? m.command_sending() : ""}
    </p>
  );
}
