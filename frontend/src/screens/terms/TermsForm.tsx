import { type FormEvent, useState } from "react";
import type { LimitPartsFragment, TermsPartsFragment } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Field } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { LimitField } from "./LimitField";
import { type Amount, FORS, idOf, keyOf, type Typed, workdayOf } from "./terms";
import { useTerms } from "./use-terms";

export interface TermsFormProps {
  held: TermsPartsFragment;
  /** Asks for what holds now. */
  onChanged: () => void;
}

/** All deadlines on one page; each says at once until when it would run. */
export function TermsForm({ held, onChanged }: TermsFormProps) {
  const form = useTerms(held, onChanged);
  const [filled, setFilled] = useState(false);
  const [tries, setTries] = useState(0);
  const errorOf = (path: string) => form.errors.find((one) => one.id === idOf(path))?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    setFilled(false);
    if (form.errors.length === 0) {
      void form.save();
    }
  };
  const setLimit = (key: string) => (amount: Amount) =>
    form.setTyped({ ...form.typed, limits: { ...form.typed.limits, [key]: amount } });
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={m.terms_title()}>
      {tries > 0 ? <ErrorSummary errors={form.errors} attempt={tries + form.attempt} /> : null}
      <Hours typed={form.typed} onType={form.setTyped} errorOf={errorOf} />
      {FORS.map(({ of, title, note }) => (
        <fieldset className="sheet stack terms__for" key={of}>
          <legend>{title()}</legend>
          <p className="small muted">{note()}</p>
          <div className="terms__limits">
            {limitsOf(form.limits, held, of).map((limit) => (
              <LimitField
                key={keyOf(limit)}
                limit={limit}
                amount={form.typed.limits[keyOf(limit)] ?? { amount: "", unit: "days" }}
                workday={workdayOf(form.typed)}
                error={errorOf(keyOf(limit))}
                onType={setLimit(keyOf(limit))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {form.refused ? (
        <Note tone="brick" live="alert">
          {form.refused}{" "}
          <Button tone="bare" onClick={form.reload}>
            {m.terms_reload()}
          </Button>
        </Note>
      ) : null}
      {filled ? <Note live="status">{m.terms_defaults_done()}</Note> : null}
      {form.undo ? (
        <Note tone="moss" live="status">
          {m.terms_saved_note()}{" "}
          <Button tone="bare" blocked={form.sending.status !== "idle"} onClick={form.undo}>
            {m.terms_undo()}
          </Button>
        </Note>
      ) : null}
      <div className="row">
        <Button type="submit" tone="do" blocked={form.sending.status !== "idle"}>
          {m.terms_save()}
        </Button>
        <Button
          onClick={() => {
            form.fillDefaults();
            setFilled(true);
          }}
        >
          {m.terms_defaults()}
        </Button>
      </div>
      <CommandStatus of={form.sending} />
    </form>
  );
}

/** The limits as they would be, in the order in which they are held. */
const limitsOf = (
  shown: readonly LimitPartsFragment[],
  held: TermsPartsFragment,
  of: LimitPartsFragment["for"],
): LimitPartsFragment[] =>
  held.limits
    .filter((limit) => limit.for === of)
    .map((limit) => shown.find((one) => keyOf(one) === keyOf(limit)) ?? limit);

interface HoursProps {
  typed: Typed;
  onType: (typed: Typed) => void;
  errorOf: (path: string) => string | undefined;
}

function Hours({ typed, onType, errorOf }: HoursProps) {
  const hour = (name: "opens" | "closes", label: string) => (
    <Field id={idOf(name)} label={label} hint={m.terms_hours_hint()} error={errorOf(name)}>
      {(aria) => (
        <input
          className="in num terms__hour"
          {...aria}
          inputMode="numeric"
          autoComplete="off"
          value={typed[name]}
          onChange={(event) => onType({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className="sheet stack terms__for">
      <legend>{m.terms_hours()}</legend>
      <p className="small muted">{m.terms_hours_note()}</p>
      <div className="terms__limits">
        {hour("opens", m.terms_hours_opens())}
        {hour("closes", m.terms_hours_closes())}
      </div>
    </fieldset>
  );
}
