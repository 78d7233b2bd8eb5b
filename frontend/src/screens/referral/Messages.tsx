import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Field } from "../../parts/Field";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { TroubleNote } from "./TroubleNote";
import { useMessage } from "./use-message";

export interface MessagesProps {
  attempt: AttemptPartsFragment;
  onNewest: (newest: AttemptPartsFragment) => void;
}

/** What the two sides wrote to each other, the newest last, and a line to write. */
export function Messages({ attempt, onNewest }: MessagesProps) {
  const letters = attempt.events.filter((event) => event.kind === "message");
  const may = attempt.may.some((step) => step.command === "MESSAGE" && step.allowed);
  if (letters.length === 0 && !may) {
    return null;
  }
  return (
    <section className="sheet stack" aria-labelledby="messages">
      <h2 id="messages">{m.message_title()}</h2>
      {letters.length === 0 ? (
        <p className="muted">{m.message_none()}</p>
      ) : (
        <ol className="msgs" aria-live="polite">
          {letters.map((letter) => (
            <Letter key={letter.version} letter={letter} mine={letter.side === attempt.side} />
          ))}
        </ol>
      )}
      {may ? (
        <MessageForm attempt={attempt} onNewest={onNewest} />
      ) : (
        <p className="muted">{m.message_closed()}</p>
      )}
    </section>
  );
}

function Letter({ letter, mine }: { letter: AttemptPartsFragment["events"][number]; mine: boolean }) {
  const who = [letter.worker, letter.organisation?.name].filter(Boolean).join(", ");
  return (
    <li className={mine ? "msg msg--me" : "msg"}>
      <p className="words">{letter.text ?? m.text_gone()}</p>
      <p className="small muted">
        {mine ? m.message_us({ who }) : who},{" "}
        <time dateTime={letter.recordedAt}>{momentOf(letter.recordedAt)}</time>
      </p>
    </li>
  );
}

function MessageForm({ attempt, onNewest }: MessagesProps) {
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const { command, trouble, write } = useMessage(attempt, onNewest);
  const send = async () => {
    const words = text.trim();
    setEmpty(words === "");
    if (words !== "" && (await write(words))) {
      setText("");
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  // as in a letter, Enter begins a line; Ctrl+Enter sends
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field
        id="message-text"
        label={m.message_label()}
        hint={m.message_hint()}
        error={empty ? m.text_missing() : undefined}
      >
        {(aria) => (
          <textarea
            className="in"
            rows={2}
            maxLength={4000}
            autoComplete="off"
            {...aria}
            value={text}
            onKeyDown={keys}
            onChange={(event) => {
              setText(event.target.value);
              setEmpty(false);
            }}
          />
        )}
      </Field>
      <TroubleNote trouble={trouble} attempt={attempt} />
      <p className="row">
        <Button type="submit" blocked={command.status !== "idle"}>
          {command.status === "idle" ? m.message_send() : m.command_sending()}
        </Button>
      </p>
      <CommandStatus of={command} />
    </form>
  );
}
