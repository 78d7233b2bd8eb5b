import { Choices } from "../../parts/Choices";
import { describedBy, Field, FieldError } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { dayIn } from "../referral/moment";
import { BASES, type ConsentDraft, FORMS, PURPOSES, SCOPES } from "./consent";
import { BASIS_WORD, FORM_WORD, PURPOSE_WORD, SCOPE_WORD } from "./consent-words";
import { type DraftErrors, MOST_CONTACT, MOST_NAME } from "./draft";
import { FIELD_ID, sentenceOf } from "./errors";
import type { SheetProps } from "./sheets";

/** Who the person is. It leaves the tab with the send alone. */
export function IdentitySheet({ draft, errors, onChange }: SheetProps) {
  return (
    <section className="sheet stack" aria-label={m.new_identity()}>
      <h2 className="legend">{m.new_identity()}</h2>
      <Note>{m.new_identity_hint()}</Note>
      <div className="grid2">
        <Field id={FIELD_ID.name} label={m.new_name()} error={sentenceOf(errors, "name")}>
          {(aria) => (
            <input
              className="in"
              {...aria}
              autoComplete="off"
              maxLength={MOST_NAME}
              value={draft.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field id={FIELD_ID.contact} label={m.new_contact()} optional error={sentenceOf(errors, "contact")}>
          {(aria) => (
            <input
              className="in"
              {...aria}
              autoComplete="off"
              maxLength={MOST_CONTACT}
              value={draft.contact}
              onChange={(event) => onChange({ contact: event.target.value })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

/** Why the person may be named: a written consent, or a legal basis. */
export function GroundSheet({ draft, errors, onChange }: SheetProps) {
  return (
    <section className="sheet stack" aria-label={m.consent_title()}>
      <GroundFields
        consent={draft.consent}
        errors={errors}
        onChange={(part) => onChange({ consent: { ...draft.consent, ...part } })}
      />
    </section>
  );
}

export interface GroundFieldsProps {
  consent: ConsentDraft;
  errors: DraftErrors;
  onChange: (part: Partial<ConsentDraft>) => void;
}

/** The ground towards one recipient; a re-route asks for it anew. */
export function GroundFields({ consent, errors, onChange }: GroundFieldsProps) {
  return (
    <>
      <Choices<"consent" | "law">
        id={FIELD_ID.ground}
        legend={m.consent_title()}
        hint={m.consent_hint()}
        error={sentenceOf(errors, "ground")}
        value={consent.ground}
        onChange={(ground) => onChange({ ground })}
        options={[
          { value: "consent", label: m.consent_ground_consent(), explain: m.consent_ground_consent_hint() },
          { value: "law", label: m.consent_ground_law(), explain: m.consent_ground_law_hint() },
        ]}
      />
      {consent.ground === "law" ? (
        <Choices
          id={FIELD_ID.legalBasis}
          legend={m.consent_basis()}
          error={sentenceOf(errors, "legalBasis")}
          value={consent.legalBasis}
          onChange={(legalBasis) => onChange({ legalBasis })}
          options={BASES.map((value) => ({ value, label: BASIS_WORD[value]() }))}
        />
      ) : null}
      {consent.ground === "consent" ? (
        <ConsentFields errors={errors} consent={consent} change={onChange} />
      ) : null}
    </>
  );
}

interface ConsentFieldsProps {
  errors: DraftErrors;
  consent: ConsentDraft;
  change: (part: Partial<ConsentDraft>) => void;
}

function ConsentFields({ errors, consent, change }: ConsentFieldsProps) {
  const scopeError = sentenceOf(errors, "scope");
  return (
    <>
      <fieldset aria-describedby={describedBy(FIELD_ID.scope, undefined, scopeError)}>
        <legend className="legend">{m.consent_scope()}</legend>
        <div className="choices">
          {SCOPES.map((scope, index) => (
            <label className="choice" key={scope}>
              <input
                type="checkbox"
                id={index === 0 ? FIELD_ID.scope : `${FIELD_ID.scope}-${scope}`}
                checked={consent.scope.includes(scope)}
                onChange={(event) =>
                  change({
                    scope: SCOPES.filter((one) =>
                      one === scope ? event.target.checked : consent.scope.includes(one),
                    ),
                  })
                }
              />
              <span>{SCOPE_WORD[scope]()}</span>
            </label>
          ))}
        </div>
        <FieldError id={FIELD_ID.scope} text={scopeError} />
      </fieldset>
      <div className="grid2">
        <Field id="new-purpose" label={m.consent_purpose()}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={consent.purpose}
              onChange={(event) =>
                change({ purpose: PURPOSES.find((one) => one === event.target.value) ?? "service" })
              }
            >
              {PURPOSES.map((one) => (
                <option key={one} value={one}>
                  {PURPOSE_WORD[one]()}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="new-form" label={m.consent_form()}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={consent.form}
              onChange={(event) =>
                change({ form: FORMS.find((one) => one === event.target.value) ?? "paper" })
              }
            >
              {FORMS.map((one) => (
                <option key={one} value={one}>
                  {FORM_WORD[one]()}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={FIELD_ID.givenOn} label={m.consent_given()} error={sentenceOf(errors, "givenOn")}>
          {(aria) => (
            <input
              className="in num"
              type="date"
              {...aria}
              max={dayIn(new Date())}
              value={consent.givenOn}
              onChange={(event) => change({ givenOn: event.target.value })}
            />
          )}
        </Field>
        <Field
          id={FIELD_ID.expiresOn}
          label={m.consent_expires()}
          optional
          error={sentenceOf(errors, "expiresOn")}
        >
          {(aria) => (
            <input
              className="in num"
              type="date"
              {...aria}
              min={dayIn(new Date())}
              value={consent.expiresOn}
              onChange={(event) => change({ expiresOn: event.target.value })}
            />
          )}
        </Field>
        <Field
          id={FIELD_ID.textVersion}
          label={m.consent_text_version()}
          hint={m.consent_text_version_hint()}
          error={sentenceOf(errors, "textVersion")}
        >
          {(aria) => (
            <input
              className="in"
              {...aria}
              maxLength={20}
              value={consent.textVersion}
              onChange={(event) => change({ textVersion: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
