// <AlternativePicker attempt open value onChange />: names services that may take the person instead, while it is declined.
import { AlternativesDocument, type AttemptPartsFragment } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { refusalWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Say } from "../../parts/Say";
import { numberOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { type Chosen, Room } from "./AlternativeCards";
import { SearchField } from "./SearchField";
import { useSearch } from "./use-search";
import { type Card, cardOf, distanceWord, lineOf } from "./words";
import "./alternative.css";

/** As many as a refusal may name. */
export const MOST_NAMED = 10;

export interface AlternativePickerProps {
  attempt: AttemptPartsFragment;
  /** Nothing is asked for before it is. */
  open: boolean;
  value: readonly Chosen[];
  onChange: (value: readonly Chosen[]) => void;
}

export default function AlternativePicker({ attempt, open, value, onChange }: AlternativePickerProps) {
  const read = useRead(AlternativesDocument, { attempt: attempt.id }, { pause: !open });
  const fitting: readonly Card[] = read.data?.alternatives?.fitting ?? [];
  const search = useSearch([attempt.to.id, ...fitting.map((card) => card.service.id)]);
  const found = search.cards?.map((card) => cardOf(card, attempt.mode)) ?? [];
  const listed = new Set([...fitting, ...found].map((card) => card.service.id));
  const full = value.length >= MOST_NAMED;
  const toggle = (service: Chosen) => {
    const rest = value.filter((one) => one.id !== service.id);
    if (rest.length < value.length || !full) {
      onChange(rest.length < value.length ? rest : [...value, { id: service.id, name: service.name }]);
    }
  };
  const boxes = (options: readonly Card[]) =>
    options.map((option) => (
      <NamedBox
        key={option.service.id}
        option={option}
        checked={value.some((one) => one.id === option.service.id)}
        full={full}
        onToggle={() => toggle(option.service)}
      />
    ));
  return (
    <fieldset className="stack alt__pick">
      <legend className="legend">
        {m.alt_pick()} <span className="opt">{m.optional()}</span>
      </legend>
      <p className="hint">{m.alt_pick_hint()}</p>
      {read.loading ? <Bones what={m.reroute_loading()} rows={2} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.data && fitting.length === 0 ? <p className="small muted">{m.alt_pick_none()}</p> : null}
      <div className="choices choices--box alt__options">
        {value
          .filter((one) => !listed.has(one.id))
          .map((one) => (
            <label className="choice" key={one.id}>
              <input type="checkbox" checked onChange={() => toggle(one)} />
              <span>{one.name}</span>
            </label>
          ))}
        {boxes(fitting)}
        {boxes(found)}
      </div>
      <SearchField id="decline-search" of={search} />
      <p className="small" role="status">
        {value.length > 0 ? m.alt_picked({ count: value.length, shown: numberOf(value.length) }) : ""}
        {full ? ` ${m.alt_picked_most({ shown: numberOf(MOST_NAMED) })}` : ""}
      </p>
    </fieldset>
  );
}

function NamedBox({
  option,
  checked,
  full,
  onToggle,
}: {
  option: Card;
  checked: boolean;
  full: boolean;
  onToggle: () => void;
}) {
  const { id, name } = option.service;
  const about = `alt-about-${id}`;
  return (
    <label className="choice">
      <input
        type="checkbox"
        aria-label={name}
        aria-describedby={about}
        checked={checked}
        disabled={full && !checked}
        onChange={onToggle}
      />
      <span>
        {name}
        <small id={about}>
          {[lineOf(option, name), option.metres === null ? "" : distanceWord(option.metres)]
            .filter(Boolean)
            .join(" · ")}
          <br />
          {option.because === null ? (
            <Room card={option} />
          ) : (
            <Say tone="plank" icon="warn">
              {refusalWord(option.because)}
            </Say>
          )}
        </small>
      </span>
    </label>
  );
}
