import { type FormEvent, lazy, Suspense, useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { Viewer } from "../../app/viewer";
import type { DraftPartsFragment, NewReferralQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Icon } from "../../parts/Icon";
import { useNeeds } from "../../parts/NeedPicker";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { ChildStop, childAtRisk } from "./ChildStop";
import { DiscardButton } from "./DiscardButton";
import { DraftStatus } from "./DraftStatus";
import { checkDraft, type Draft, type DraftErrors } from "./draft";
import { summaryOf } from "./errors";
import { Letter } from "./Letter";
import { ModeSheet } from "./ModeSheet";
import type { Receiver } from "./NewReferralScreen";
import { NeedSheet, PersonSheet, ReachSheet } from "./sheets";
import { type Kept, useAutosave } from "./use-autosave";
import { useSend } from "./use-send";

const SheetsOfMode = lazy(() => import("./SheetsOfMode"));

/** The ways that ask nothing more. */
const PLAIN: ReadonlySet<string> = new Set(["ANONYMOUS", "SELF"]);

export interface ReferralFormProps {
  service: Receiver;
  viewer: Viewer;
  ageBands: NewReferralQuery["ageBands"];
  /** What stands in the form at first. */
  begin: Draft;
  /** The draft on the server that it came from, null for a new one. */
  kept: Kept | null;
  /** Reads the draft anew, in place of what is here. */
  onReload: (theirs: DraftPartsFragment) => void;
}

/** The form and the letter beside it. What was filled in is kept on the server until it is sent. */
export function ReferralForm({ service, viewer, ageBands, begin, kept, onReload }: ReferralFormProps) {
  const [draft, setDraft] = useState<Draft>(begin);
  const [tries, setTries] = useState(0);
  const sending = useSend(service);
  const saving = useAutosave(service.id, draft, kept);
  const [, navigate] = useLocation();
  const here = saving.kept?.id ?? null;
  useEffect(() => {
    if (here !== null && here !== kept?.id) {
      // whoever comes back to the address finds the draft
      navigate(`/sluzba/${service.id}/doporucit?koncept=${here}`, { replace: true });
    }
  }, [here, kept?.id, navigate, service.id]);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    sending.forget(Object.keys(part));
  };
  const { needs } = useNeeds();
  const risk = childAtRisk(draft, needs, ageBands);
  const wrong: DraftErrors = { ...checkDraft(draft), ...(risk && !draft.apart ? { apart: "missing" } : {}) };
  const errors: DraftErrors = { ...sending.errors, ...(tries > 0 ? wrong : {}) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    if (Object.keys(wrong).length === 0) {
      void saving
        .stop()
        .then((id) => sending.send({ ...draft, apart: risk && draft.apart }, id))
        .finally(saving.go);
    }
  };
  const busy = sending.command.status !== "idle";
  // the telephones of a crisis come first, everything else after the person
  const asked = PLAIN.has(draft.mode) ? null : (
    <Suspense fallback={<Bones what={m.new_loading()} />}>
      <SheetsOfMode service={service} draft={draft} errors={errors} onChange={change} />
    </Suspense>
  );
  return (
    <div className="cols cols--form">
      <form className="stack newform" onSubmit={submit} noValidate>
        <ErrorSummary errors={summaryOf(errors)} attempt={tries + sending.answers} />
        <To service={service} />
        <ModeSheet draft={draft} taken={service.modes} onChange={change} />
        {draft.mode === "CRISIS" ? asked : null}
        <NeedSheet draft={draft} errors={errors} onChange={change} />
        {risk ? <ChildStop draft={draft} errors={errors} onChange={change} /> : null}
        <PersonSheet draft={draft} errors={errors} ageBands={ageBands} onChange={change} />
        {draft.mode === "CRISIS" ? null : asked}
        <ReachSheet draft={draft} errors={errors} onChange={change} />
        <div className="sheet stack">
          {sending.refused ? (
            <Note tone="brick" live="alert">
              <b>{m.failure_command_title()}</b> {refusalWord(sending.refused)} {m.new_kept()}
            </Note>
          ) : null}
          <div className="row">
            <Button type="submit" tone="do" blocked={busy}>
              {busy ? m.new_sending() : sendWord(draft, service)}
            </Button>
            <DiscardButton saving={saving} back={`/sluzba/${service.id}`} />
          </div>
          <CommandStatus of={sending.command} />
          <DraftStatus saving={saving} onTheirs={onReload} />
        </div>
      </form>
      <aside className="cols__side" aria-labelledby="new-letter">
        <Letter service={service} viewer={viewer} draft={draft} ageBands={ageBands} />
      </aside>
    </div>
  );
}

function sendWord(draft: Draft, service: Receiver): string {
  if (draft.mode === "OPEN_OFFER") {
    return m.new_send_offer({ count: draft.alsoTo.length + 1 });
  }
  return draft.mode === "CRISIS"
    ? m.new_send_crisis({ service: service.name })
    : m.new_send({ service: service.name });
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
    </section>
  );
}
