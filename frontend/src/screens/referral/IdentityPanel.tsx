import { useState } from "react";
import {
  type AttemptPartsFragment,
  ReadIdentityDocument,
  type ReadIdentityMutation,
} from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { dayOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { BASIS_WORD, FORM_WORD, PURPOSE_WORD, SCOPE_WORD } from "../referral-new/consent-words";

type Who = Extract<ReadIdentityMutation["answer"], { __typename: "Identity" }>;

/** Who the person of a written referral is, asked for by a button, and on what ground. It is kept in this screen alone. */
export function IdentityPanel({ attempt }: { attempt: AttemptPartsFragment }) {
  const command = useCommand(ReadIdentityDocument);
  const [who, setWho] = useState<Who | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const read = async () => {
    setRefused(null);
    const answer = await command.run({ attempt: attempt.id });
    if (answer?.__typename === "Identity") {
      setWho(answer);
    } else if (answer) {
      setRefused(answer.__typename === "InvalidInput" ? "unknown" : answer.code);
    }
  };
  // what was shown goes with the ground for it
  const shown = attempt.hasIdentity ? who : null;
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-identity">
      <h2 id="attempt-identity">{m.identity_title()}</h2>
      {shown ? <Named who={shown} onHide={() => setWho(null)} /> : null}
      {!shown && attempt.hasIdentity ? (
        <>
          <p className="small muted">{m.identity_hint()}</p>
          <p>
            <Button blocked={command.status !== "idle"} onClick={() => void read()}>
              {m.identity_read()}
            </Button>
          </p>
        </>
      ) : null}
      {attempt.hasIdentity ? null : <p className="muted">{m.identity_none()}</p>}
      {refused ? (
        <Note tone="plank" live="alert">
          {refusalWord(refused)}
        </Note>
      ) : null}
      <CommandStatus of={command} />
      {attempt.consent ? <Ground consent={attempt.consent} /> : null}
    </section>
  );
}

function Named({ who, onHide }: { who: Who; onHide: () => void }) {
  return (
    <>
      <dl className="facts">
        <dt>{m.new_name()}</dt>
        <dd>{who.name}</dd>
        {who.contact ? (
          <>
            <dt>{m.identity_contact()}</dt>
            <dd>{who.contact}</dd>
          </>
        ) : null}
      </dl>
      <p>
        <Button onClick={onHide}>{m.identity_hide()}</Button>
      </p>
    </>
  );
}

function Ground({ consent }: { consent: NonNullable<AttemptPartsFragment["consent"]> }) {
  if (consent.legalBasis) {
    return (
      <p className="small">
        <b>{m.consent_ground_law()}:</b> {BASIS_WORD[consent.legalBasis]()}
      </p>
    );
  }
  const day = (value: string) => dayOf(`${value}T12:00:00Z`);
  return (
    <dl className="facts">
      <dt>{m.consent_ground_consent()}</dt>
      <dd>{consent.form ? FORM_WORD[consent.form]() : ""}</dd>
      <dt>{m.consent_scope()}</dt>
      <dd>{consent.scope.map((scope) => SCOPE_WORD[scope]()).join(", ")}</dd>
      <dt>{m.consent_purpose()}</dt>
      <dd>{consent.purpose ? PURPOSE_WORD[consent.purpose]() : ""}</dd>
      {consent.givenOn ? (
        <>
          <dt>{m.consent_given()}</dt>
          <dd className="num">{day(consent.givenOn)}</dd>
        </>
      ) : null}
      {consent.expiresOn ? (
        <>
          <dt>{m.consent_expires()}</dt>
          <dd className="num">{day(consent.expiresOn)}</dd>
        </>
      ) : null}
    </dl>
  );
}
