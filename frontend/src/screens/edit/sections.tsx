// The sections of the form of a service, in the order in which they change most.
import type { ReactNode } from "react";
import type { ReferralMode, Room, ServiceForm } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { formWord, modeWord } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { m } from "../../words/messages";
import { priceWord, roomWord } from "../service/words";
import { AreaEditor } from "./AreaEditor";
import { Line, Ticks } from "./Boxes";
import { ChannelsEditor } from "./ChannelsEditor";
import { type Draft, FORMS, MODES } from "./draft";
import type { Errors } from "./hours-draft";
import { languageOptions } from "./languages";
import { idOf } from "./use-save";

export interface SectionProps {
  draft: Draft;
  errors: Errors;
  onChange: (part: Partial<Draft>) => void;
}

export function Sheet({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sheet stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ContactLinesProps {
  value: { phone: string; email: string; web: string };
  errors: Errors;
  onChange: (part: { phone?: string; email?: string; web?: string }) => void;
}

/** What anybody is reached by. */
export function ContactLines({ value, errors, onChange }: ContactLinesProps) {
  return (
    <>
      <Line
        path="phone"
        label={m.service_phone()}
        type="tel"
        value={value.phone}
        errors={errors}
        onChange={(phone) => onChange({ phone })}
      />
      <Line
        path="email"
        label={m.service_email()}
        type="email"
        value={value.email}
        errors={errors}
        onChange={(email) => onChange({ email })}
      />
      <Line
        path="web"
        label={m.service_web()}
        value={value.web}
        errors={errors}
        onChange={(web) => onChange({ web })}
      />
    </>
  );
}

export function ContactSection({ draft, errors, onChange }: SectionProps) {
  return (
    <Sheet id="edit-contacts" title={m.service_contacts()}>
      <div className="edit__row">
        <ContactLines value={draft} errors={errors} onChange={onChange} />
      </div>
      <h3>{m.edit_channels()}</h3>
      <ChannelsEditor
        channels={draft.channels}
        errors={errors}
        onChange={(channels) => onChange({ channels })}
      />
    </Sheet>
  );
}

export function AreaSection({ draft, errors, onChange }: SectionProps) {
  return (
    <Sheet id="edit-area" title={m.service_covers()}>
      <AreaEditor covers={draft.covers} errors={errors} onChange={(covers) => onChange({ covers })} />
    </Sheet>
  );
}

export function TakesSection({ draft, errors, onChange }: SectionProps) {
  return (
    <Sheet id="edit-takes" title={m.edit_takes()}>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.takesReferrals}
          onChange={(event) => onChange({ takesReferrals: event.target.checked })}
        />
        <span>
          {m.edit_takes_referrals()}
          <small>{m.edit_takes_hint()}</small>
        </span>
      </label>
      <Ticks
        path="modes"
        legend={m.service_modes()}
        options={MODES.map((mode) => ({ value: mode, label: modeWord(mode) }))}
        chosen={draft.modes}
        error={errors.modes}
        onChange={(modes) => onChange({ modes: modes as ReferralMode[] })}
      />
    </Sheet>
  );
}

const ROOMS: readonly Room[] = ["FREE", "FEW", "FULL"];

export function RoomSection({ draft, errors, onChange }: SectionProps) {
  const put = (form: ServiceForm, part: Partial<{ room: Room; free: string }>) =>
    onChange({
      rooms: { ...draft.rooms, [form]: { room: "FREE", free: "", ...draft.rooms[form], ...part } },
    });
  return (
    <Sheet id="edit-rooms" title={m.room_title()}>
      <Ticks
        path="forms"
        legend={m.service_forms()}
        options={FORMS.map((form) => ({ value: form, label: formWord(form) }))}
        chosen={draft.forms}
        error={errors.forms}
        onChange={(forms) => onChange({ forms: forms as ServiceForm[] })}
      />
      {draft.forms.map((form) => (
        <div className="edit__row" key={form}>
          <Choices
            id={idOf(`rooms.${form}.room`)}
            legend={m.room_set({ form: formWord(form) })}
            options={ROOMS.map((room) => ({ value: room, label: roomWord(room) }))}
            value={draft.rooms[form]?.room ?? null}
            onChange={(room) => put(form, { room })}
          />
          <Field
            id={idOf(`rooms.${form}`)}
            label={m.edit_room_free()}
            error={errors[`rooms.${form}`]}
            optional
          >
            {(aria) => (
              <input
                className="in num"
                inputMode="numeric"
                value={draft.rooms[form]?.free ?? ""}
                onChange={(event) => put(form, { free: event.target.value.trim() })}
                {...aria}
              />
            )}
          </Field>
        </div>
      ))}
    </Sheet>
  );
}

const PRICES = ["FREE", "PARTLY", "PAID", "UNKNOWN"] as const;

export function AboutSection({ draft, errors, onChange }: SectionProps) {
  return (
    <Sheet id="edit-about" title={m.service_what()}>
      <Line
        path="summary"
        label={m.edit_summary()}
        hint={m.edit_summary_hint()}
        rows={4}
        value={draft.summary}
        errors={errors}
        onChange={(summary) => onChange({ summary })}
      />
      <Line
        path="forWhom"
        label={m.service_for_whom()}
        value={draft.forWhom}
        errors={errors}
        onChange={(forWhom) => onChange({ forWhom })}
      />
      <Line
        path="conditions"
        label={m.service_conditions()}
        hint={m.edit_conditions_hint()}
        rows={2}
        value={draft.conditions}
        errors={errors}
        onChange={(conditions) => onChange({ conditions })}
      />
      <Choices
        id={idOf("price")}
        legend={m.service_price()}
        options={PRICES.map((price) => ({ value: price, label: priceWord(price) }))}
        value={draft.price}
        columns={2}
        onChange={(price) => onChange({ price })}
      />
      <Line
        path="priceNote"
        label={m.edit_price_note()}
        value={draft.priceNote}
        errors={errors}
        onChange={(priceNote) => onChange({ priceNote })}
      />
      <Ticks
        path="languages"
        legend={m.service_languages()}
        options={languageOptions(draft.languages)}
        chosen={draft.languages}
        error={errors.languages}
        onChange={(languages) => onChange({ languages })}
      />
    </Sheet>
  );
}
