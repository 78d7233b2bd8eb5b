import { type FormEvent, useState } from "react";
import { CoverageKindsDocument, type CoverageKindsQuery } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { nameOf } from "../../parts/codes";
import { Field } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { REGIONS } from "../../parts/map/ground";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { dayFromText, textOfDay, today } from "../handovers/span";
import type { Ask } from "./ask";
import type { Kind } from "./cells";

export interface CoverageFormProps {
  ask: Ask;
  /** The kinds that are shown now. */
  shown: readonly Kind[];
  onAsk: (change: Partial<Ask>) => void;
}

/** Where, when and what: a region, a day, and kinds of service. */
export function CoverageForm({ ask, shown, onAsk }: CoverageFormProps) {
  return (
    <form
      className="sheet coverage__form no-print"
      aria-label={m.coverage_form()}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="coverage__where">
        <Field id="coverage-region" label={m.coverage_region()}>
          {(aria) => (
            <select
              className="in"
              {...aria}
              value={ask.region ?? ""}
              onChange={(event) => onAsk({ region: event.target.value || null, district: null })}
            >
              <option value="">{m.coverage_country()}</option>
              {REGIONS.map((region) => (
                <option key={region.code} value={region.code}>
                  {region.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Day on={ask.on} onDay={(on) => onAsk({ on })} />
      </div>
      <Kinds ask={ask} shown={shown} onKinds={(kinds) => onAsk({ kinds })} />
    </form>
  );
}

function Day({ on, onDay }: { on: string | null; onDay: (on: string | null) => void }) {
  const now = today(new Date());
  const [typed, setTyped] = useState(textOfDay(on ?? now));
  const [wrong, setWrong] = useState(false);
  const show = (event: FormEvent | React.KeyboardEvent) => {
    event.preventDefault();
    const day = dayFromText(typed);
    setWrong(day === null);
    if (day !== null) {
      onDay(day === now ? null : day);
    }
  };
  return (
    <div className="coverage__day">
      <Field id="coverage-day" label={m.coverage_day()} error={wrong ? m.handovers_day_wrong() : undefined}>
        {(aria) => (
          <input
            className="in num"
            {...aria}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => (event.key === "Enter" ? show(event) : undefined)}
          />
        )}
      </Field>
      <Button onClick={show}>{m.handovers_show()}</Button>
    </div>
  );
}

type AnyKind = CoverageKindsQuery["serviceKinds"][number];

const GROUPS: readonly [group: string | null, word: () => string][] = [
  ["PREVENTION", m.coverage_group_prevention],
  ["COUNSELLING", m.coverage_group_counselling],
  ["CARE", m.coverage_group_care],
  [null, m.coverage_group_other],
];

interface KindsProps {
  ask: Ask;
  shown: readonly Kind[];
  onKinds: (kinds: readonly string[]) => void;
}

/** Read only when somebody wants to choose. */
function Kinds({ ask, shown, onKinds }: KindsProps) {
  const [open, setOpen] = useState(false);
  const { data } = useRead(CoverageKindsDocument, {}, { pause: !open });
  const all = data?.serviceKinds ?? [];
  const on = shown.map((kind) => kind.code);
  const toggle = (code: string) =>
    onKinds(on.includes(code) ? on.filter((other) => other !== code) : [...on, code]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {m.coverage_kinds()}{" "}
        <span className="muted small">
          {ask.kinds.length === 0 ? m.coverage_kinds_contact() : m.coverage_kinds_count({ shown: on.length })}
        </span>
        <Icon name="down" />
      </summary>
      <div className="row">
        <button
          type="button"
          className="chip"
          aria-pressed={ask.kinds.length === 0}
          onClick={() => onKinds([])}
        >
          {m.coverage_kinds_contact()}
        </button>
        <button
          type="button"
          className="chip"
          aria-pressed={all.length > 0 && on.length === all.length}
          onClick={() => onKinds(all.map((kind) => kind.code))}
        >
          {m.coverage_kinds_all()}
        </button>
      </div>
      {GROUPS.map(([group, word]) => (
        <Group
          key={group}
          word={word()}
          kinds={all.filter((kind) => kind.group === group)}
          on={on}
          onToggle={toggle}
        />
      ))}
    </details>
  );
}

interface GroupProps {
  word: string;
  kinds: readonly AnyKind[];
  on: readonly string[];
  onToggle: (code: string) => void;
}

function Group({ word, kinds, on, onToggle }: GroupProps) {
  return kinds.length === 0 ? null : (
    <fieldset className="coverage__group">
      <legend className="legend">{word}</legend>
      {kinds.map((kind) => (
        <label className="choice" key={kind.code}>
          <input type="checkbox" checked={on.includes(kind.code)} onChange={() => onToggle(kind.code)} />
          <span>{nameOf(kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}
