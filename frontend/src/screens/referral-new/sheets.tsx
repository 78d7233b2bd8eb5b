import type { NewReferralQuery, Reach } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { languageWord, nameOf } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { NeedPicker } from "../../parts/NeedPicker";
import { Note } from "../../parts/Note";
import { PlacePicker } from "../../parts/PlacePicker";
import { m } from "../../words/messages";
import { placeChoice } from "./Begin";
import { CHILD_AT_RISK, isChild } from "./ChildStop";
import {
  type Draft,
  type DraftErrors,
  type DraftLanguage,
  type DraftUrgency,
  LANGUAGES,
  looksIdentifying,
  MOST_NOTE,
  MOST_SAFE,
  URGENCIES,
} from "./draft";
import { FIELD_ID, sentenceOf } from "./errors";
import { reachesOf } from "./modes";

export interface SheetProps {
  draft: Draft;
  errors: DraftErrors;
  onChange: (part: Partial<Draft>) => void;
}

const URGENCY: Readonly<Record<DraftUrgency, { label: () => string; explain: () => string }>> = {
  ROUTINE: { label: m.new_urgency_ROUTINE, explain: m.new_urgency_ROUTINE_hint },
  URGENT: { label: m.new_urgency_URGENT, explain: m.new_urgency_URGENT_hint },
};

/** What the person needs and how much it presses. */
export function NeedSheet({ draft, errors, onChange }: SheetProps) {
  return (
    <section className="sheet stack" aria-label={m.new_what_legend()}>
      <NeedPicker
        id={FIELD_ID.needs}
        label={m.new_needs()}
        hint={m.new_needs_hint()}
        error={sentenceOf(errors, "needs")}
        value={draft.needs}
        onChange={(needs) => onChange({ needs })}
      />
      <Field
        id={FIELD_ID.note}
        label={m.draft_note()}
        hint={m.draft_note_hint()}
        optional
        error={sentenceOf(errors, "note")}
      >
        {(aria) => (
          <textarea
            className="in"
            rows={3}
            maxLength={MOST_NOTE}
            autoComplete="off"
            {...aria}
            value={draft.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
      <Identifies text={draft.note} />
      {draft.mode === "CRISIS" ? null : (
        <>
          <Choices<DraftUrgency>
            id={FIELD_ID.urgency}
            legend={m.new_urgency()}
            columns={2}
            error={sentenceOf(errors, "urgency")}
            value={draft.urgency}
            onChange={(urgency) => onChange({ urgency })}
            options={URGENCIES.map((value) => ({
              value,
              label: URGENCY[value].label(),
              explain: URGENCY[value].explain(),
            }))}
          />
          <p className="hint">
            {m.new_danger_before()} <a href="tel:112">{m.new_danger_112()}</a> {m.new_danger_or()}{" "}
            <a href="tel:155">{m.new_danger_155()}</a>.
          </p>
        </>
      )}
    </section>
  );
}

/** A word of warning, before it is sent and not instead of sending. */
function Identifies({ text }: { text: string }) {
  return looksIdentifying(text) ? (
    <Note tone="plank" icon="warn" live="status">
      {m.text_identifies()}
    </Note>
  ) : null;
}

export interface PersonSheetProps extends SheetProps {
  ageBands: NewReferralQuery["ageBands"];
}

/** All that is told of the person: an age group and a place. */
export function PersonSheet({ draft, errors, ageBands, onChange }: PersonSheetProps) {
  return (
    <section className="sheet stack" aria-label={m.new_who_legend()}>
      <div className="grid2">
        <Field id={FIELD_ID.ageBand} label={m.new_age()} error={sentenceOf(errors, "ageBand")}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={draft.ageBand ?? ""}
              onChange={(event) => onChange({ ageBand: event.target.value || null })}
            >
              <option value="">{m.new_age_pick()}</option>
              {ageBands.map((band) => (
                <option key={band.code} value={band.code}>
                  {nameOf(band)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={FIELD_ID.language} label={m.new_language()} error={sentenceOf(errors, "language")}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={draft.language}
              onChange={(event) => onChange({ language: languageOf(event.target.value) })}
            >
              {LANGUAGES.map((language) => (
                <option key={language} value={language}>
                  {languageWord(language)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.interpreter}
          onChange={(event) => onChange({ interpreter: event.target.checked })}
        />
        <span>{m.draft_interpreter()}</span>
      </label>
      <PlacePicker
        id={FIELD_ID.staysIn}
        label={m.new_place()}
        hint={m.new_place_hint()}
        error={sentenceOf(errors, "staysIn")}
        value={draft.staysIn?.ref ?? null}
        onChange={(place) => onChange({ staysIn: place ? placeChoice(place) : null })}
      />
      {isChild(draft, ageBands) ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={draft.needs.includes(CHILD_AT_RISK)}
            onChange={(event) =>
              onChange({
                needs: event.target.checked
                  ? [...draft.needs, CHILD_AT_RISK]
                  : draft.needs.filter((one) => one !== CHILD_AT_RISK),
              })
            }
          />
          <span>{m.new_child_tick()}</span>
        </label>
      ) : null}
    </section>
  );
}

function languageOf(value: string): DraftLanguage {
  return LANGUAGES.find((language) => language === value) ?? "cs";
}

const REACH: Readonly<Record<Reach, { label: () => string; explain: () => string }>> = {
  THROUGH_SENDER: { label: m.new_reach_THROUGH_SENDER, explain: m.new_reach_THROUGH_SENDER_hint },
  COMES_ALONE: { label: m.new_reach_COMES_ALONE, explain: m.new_reach_COMES_ALONE_hint },
  MAY_CALL: { label: m.new_reach_MAY_CALL, explain: m.new_reach_MAY_CALL_hint },
  MAY_WRITE: { label: m.new_reach_MAY_WRITE, explain: m.new_reach_MAY_WRITE_hint },
  NEVER_CONTACT: { label: m.new_reach_NEVER_CONTACT, explain: m.new_reach_NEVER_CONTACT_hint },
};

/** How the other side gets together with the person. */
export function ReachSheet({ draft, errors, onChange }: SheetProps) {
  return (
    <section className="sheet stack" aria-label={m.new_reach()}>
      <Choices<Reach>
        id={FIELD_ID.reach}
        legend={m.new_reach()}
        error={sentenceOf(errors, "reach")}
        value={draft.reach}
        onChange={(reach) => onChange({ reach })}
        options={reachesOf(draft.mode).map((value) => ({
          value,
          label: REACH[value].label(),
          explain: REACH[value].explain(),
        }))}
      />
      <Field
        id={FIELD_ID.safeHours}
        label={m.draft_safe()}
        hint={m.draft_safe_hint()}
        optional
        error={sentenceOf(errors, "safeHours")}
      >
        {(aria) => (
          <input
            className="in"
            maxLength={MOST_SAFE}
            autoComplete="off"
            {...aria}
            value={draft.safeHours}
            onChange={(event) => onChange({ safeHours: event.target.value })}
          />
        )}
      </Field>
      <Identifies text={draft.safeHours} />
    </section>
  );
}
