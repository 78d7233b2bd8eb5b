import type { NeedsQuery, NewReferralQuery } from "../../gql/graphql";
import { describedBy, FieldError } from "../../parts/Field";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import type { Draft, DraftErrors } from "./draft";
import { FIELD_ID, sentenceOf } from "./errors";

/** The need that speaks of a child by itself. */
export const CHILD_AT_RISK = "child-at-risk";

type Bands = NewReferralQuery["ageBands"];

/** Whether the age that is chosen is one of children. */
export const isChild = (draft: Pick<Draft, "ageBand">, bands: Bands): boolean =>
  bands.find((band) => band.code === draft.ageBand)?.child ?? false;

/** Whether the draft shows a child and a threat; the server asks the same. */
export function childAtRisk(
  draft: Pick<Draft, "needs" | "ageBand">,
  needs: readonly NeedsQuery["needs"][number][],
  bands: Bands,
): boolean {
  const threats = draft.needs.map((code) => needs.find((need) => need.code === code)?.threat);
  return threats.includes("CHILD") || (isChild(draft, bands) && threats.includes("PERSON"));
}

export interface ChildStopProps {
  draft: Draft;
  errors: DraftErrors;
  onChange: (part: Partial<Draft>) => void;
}

/** A child at risk is reported by law: the form stops and says how, until the worker says that it goes its own way. */
export function ChildStop({ draft, errors, onChange }: ChildStopProps) {
  const id = FIELD_ID.apart;
  const error = sentenceOf(errors, "apart");
  const district = draft.staysIn?.district;
  return (
    <section className="sheet stack childstop" aria-labelledby="new-child" role="alert">
      <h2 id="new-child">
        <Icon name="warn" /> {m.new_child_title()}
      </h2>
      <p>
        <b>{m.new_child_danger()}</b> <a href="tel:112">112</a>, <a href="tel:158">158</a>.
      </p>
      <p>{m.new_child_law()}</p>
      <p>
        <b>{district ? m.new_child_where({ district }) : m.new_child_where_unknown()}</b> {m.new_child_how()}
      </p>
      <p>{m.new_child_not_here()}</p>
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          checked={draft.apart}
          aria-describedby={describedBy(id, undefined, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange({ apart: event.target.checked })}
        />
        <span>{m.new_child_apart()}</span>
      </label>
      <FieldError id={id} text={error} />
    </section>
  );
}
