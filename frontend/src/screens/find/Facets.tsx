// <Facets>: what narrows the list, with how many would then be in it.
import type { FindServicesQuery, PartKind } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import { type Asked, NOTHING_ASKED, type Piece, piecesOf, withoutPiece, withPiece } from "./filter";
import { nameKey, partWord } from "./words";

type Facet = FindServicesQuery["services"]["facets"][number];

/** More stand behind "more". */
const SHOWN = 6;
const COUNTED: readonly PartKind[] = ["FORM", "GROUP", "AGE", "NEED", "KIND"];
const SWITCHED: readonly PartKind[] = ["OPEN", "ONLINE", "REFERRALS", "ANONYMOUS"];

const TITLE: Partial<Record<PartKind, () => string>> = {
  AGE: m.facet_of_AGE,
  FORM: m.facet_of_FORM,
  GROUP: m.facet_of_GROUP,
  KIND: m.facet_of_KIND,
  NEED: m.facet_of_NEED,
};

interface FacetsProps {
  asked: Asked;
  facets: readonly Facet[];
  onAsk: (asked: Asked) => void;
}

export function Facets({ asked, facets, onAsk }: FacetsProps) {
  const chosen = new Set(piecesOf(asked).map(nameKey));
  const narrowing = piecesOf(asked).filter(({ kind }) => kind !== "PLACE" && kind !== "WORDS").length;
  const toggle = (piece: Piece) =>
    onAsk(chosen.has(nameKey(piece)) ? withoutPiece(asked, piece) : withPiece(asked, piece));
  return (
    <aside className="find__facets no-print" aria-label={m.facet_title()}>
      <details className="facets">
        <summary>
          <Icon name="filter" />
          {m.facet_title()}
          {narrowing > 0 ? <span className="tag">{numberOf(narrowing)}</span> : null}
          <Icon name="down" />
        </summary>
        <div className="facets__in">
          <Switches chosen={chosen} onToggle={toggle} />
          {COUNTED.map((kind) => (
            <Counted
              key={kind}
              kind={kind}
              facets={facets.filter(({ part }) => part.kind === kind)}
              chosen={chosen}
              onToggle={toggle}
            />
          ))}
          {narrowing > 0 ? (
            <Button
              tone="bare"
              onClick={() => onAsk({ ...NOTHING_ASKED, place: asked.place, words: asked.words })}
            >
              {m.facet_clear()}
            </Button>
          ) : null}
        </div>
      </details>
    </aside>
  );
}

interface ChosenProps {
  chosen: ReadonlySet<string>;
  onToggle: (piece: Piece) => void;
}

function Switches({ chosen, onToggle }: ChosenProps) {
  return (
    <fieldset className="facet">
      <legend className="legend">{m.facet_of_NOW()}</legend>
      {SWITCHED.map((kind) => (
        <Box
          key={kind}
          word={partWord({
            kind,
            code: "",
            nameCs: null,
            nameEn: null,
            place: null,
            of: null,
            __typename: "QuestionPart",
          })}
          checked={chosen.has(nameKey({ kind, code: "" }))}
          onToggle={() => onToggle({ kind, code: "" })}
        />
      ))}
    </fieldset>
  );
}

interface CountedProps extends ChosenProps {
  kind: PartKind;
  facets: readonly Facet[];
}

function Counted({ kind, facets, chosen, onToggle }: CountedProps) {
  if (facets.length === 0) {
    return null;
  }
  const box = ({ part, count }: Facet) => (
    <Box
      key={part.code}
      word={partWord(part)}
      count={count}
      checked={chosen.has(nameKey(part))}
      onToggle={() => onToggle(part)}
    />
  );
  const first = facets.filter((facet, nth) => nth < SHOWN || chosen.has(nameKey(facet.part)));
  const rest = facets.filter((facet) => !first.includes(facet));
  return (
    <fieldset className="facet">
      <legend className="legend">{TITLE[kind]?.()}</legend>
      {first.map(box)}
      {rest.length > 0 ? (
        <details>
          <summary className="small">
            {m.facet_more({ count: rest.length, shown: numberOf(rest.length) })}
            <Icon name="down" />
          </summary>
          {rest.map(box)}
        </details>
      ) : null}
    </fieldset>
  );
}

interface BoxProps {
  word: string;
  count?: number;
  checked: boolean;
  onToggle: () => void;
}

function Box({ word, count, checked, onToggle }: BoxProps) {
  return (
    <label className="fct">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{word}</span>
      {count === undefined ? null : <span className="num muted">{numberOf(count)}</span>}
    </label>
  );
}
