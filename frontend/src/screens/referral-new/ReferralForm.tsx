import { type FormEvent, useState } from "react";
import type { Viewer } from "../../app/viewer";
import type { NewReferralQuery } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { checkDraft, type Draft, type DraftErrors, emptyDraft } from "./draft";
import { summaryOf } from "./errors";
import { Letter } from "./Letter";
import type { Receiver } from "./NewReferralScreen";
import { NeedSheet, PersonSheet, ReachSheet } from "./sheets";
import { useSend } from "./use-send";

export interface ReferralFormProps {
  service: Receiver;
  viewer: Viewer;
  ageBands: NewReferralQuery["ageBands"];
}

/** The form and the letter beside it. What was filled in stays until it was sent. */
export function ReferralForm({ service, viewer, ageBands }: ReferralFormProps) {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(homeOf(viewer)));
  const [tries, setTries] = useState(0);
  const sending = useSend(service.id);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    sending.forget(Object.keys(part));
  };
  const errors: DraftErrors = { ...sending.errors, ...(tries > 0 ? checkDraft(draft) : {}) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    if (Object.keys(checkDraft(draft)).length === 0) {
      void sending.send(draft);
    }
  };
  const busy = sending.command.status !== "idle";
  return (
    <div className="cols cols--form">
      <form className="stack newform" onSubmit={submit} noValidate>
        <ErrorSummary errors={summaryOf(errors)} attempt={tries + sending.answers} />
        <To service={service} />
        <NeedSheet draft={draft} errors={errors} onChange={change} />
        <PersonSheet draft={draft} errors={errors} ageBands={ageBands} onChange={change} />
        <ReachSheet draft={draft} errors={errors} onChange={change} />
        <div className="sheet stack">
          {sending.refused ? (
            <Note tone="brick" live="alert">
              <b>{m.failure_command_title()}</b> {refusalWord(sending.refused)} {m.new_kept()}
            </Note>
          ) : null}
          <div className="row">
            <Button type="submit" tone="do" blocked={busy}>
              {busy ? m.new_sending() : m.new_send({ service: service.name })}
            </Button>
            <ButtonLink href={`/sluzba/${service.id}`} tone="bare">
              {m.new_cancel()}
            </ButtonLink>
          </div>
          <CommandStatus of={sending.command} />
        </div>
      </form>
      <aside className="cols__side" aria-labelledby="new-letter">
        <Letter service={service} viewer={viewer} draft={draft} ageBands={ageBands} />
      </aside>
    </div>
  );
}

/** The district of the worker's organisation, where most people stay. */
function homeOf(viewer: Viewer) {
  const district = viewer.district;
  return district ? { ref: district.ref, name: m.place_DISTRICT({ name: district.name }) } : null;
}

function To({ service }: { service: Receiver }) {
  return (
    <section className="sheet stack" aria-labelledby="new-to">
      <div className="newto">
        <div>
          <h2 id="new-to" className="legend">
            {m.new_to()}
          </h2>
          <p>
            <b>{service.name}</b>
            <br />
            <span className="muted">{service.organisation.name}</span>
          </p>
        </div>
        {service.phone ? (
          <ButtonLink href={`tel:${service.phone.replaceAll(/\s/g, "")}`}>
            <Icon name="phone" />
            <span className="num nowrap">{m.new_call({ phone: service.phone })}</span>
          </ButtonLink>
        ) : null}
      </div>
      <p className="small">
        <b>{m.new_mode()}:</b> {m.new_mode_anonymous()}
      </p>
    </section>
  );
}
