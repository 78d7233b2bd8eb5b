import { TermsDocument, type TermsPartsFragment } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { ErrorNote } from "../../parts/ErrorNote";
import { Note } from "../../parts/Note";
import { momentOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { workingTime } from "../handovers/working-time";
import { TermsForm } from "./TermsForm";
import { FORS, hourText, keyOf, limitWord } from "./terms";
import "../../parts/head-split.css";
import "./terms.css";

const NO_VARIABLES = {};

/** By what the deadlines of the viewer's organisation count; its coordinator changes it. */
export default function TermsScreen() {
  useTitle(m.terms_title());
  const read = useRead(TermsDocument, NO_VARIABLES);
  const terms = read.data?.terms;
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{m.terms_title()}</h1>
          <p className="muted">{m.terms_lead()}</p>
        </div>
        <ButtonLink href="/tym">{m.terms_back()}</ButtonLink>
      </div>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.terms_loading()} rows={5} /> : null}
      {terms ? (
        <div className="terms stack">
          {terms.changedAt ? (
            <p className="small muted">
              {m.terms_changed({ when: momentOf(terms.changedAt), who: terms.changedBy ?? "" })}
            </p>
          ) : null}
          {terms.mayEdit ? <TermsForm held={terms} onChanged={read.refresh} /> : <TermsList terms={terms} />}
        </div>
      ) : null}
    </>
  );
}

/** The same for those who may only read it. */
function TermsList({ terms }: { terms: TermsPartsFragment }) {
  const workday = terms.closes - terms.opens;
  return (
    <>
      <Note>{m.terms_only_coordinator()}</Note>
      <section className="sheet sheet--snug" aria-labelledby="terms-hours">
        <h2 id="terms-hours">{m.terms_hours()}</h2>
        <p className="num">
          {hourText(terms.opens)}–{hourText(terms.closes)}
        </p>
        <p className="small muted">{m.terms_hours_note()}</p>
      </section>
      {FORS.map(({ of, title, note }) => (
        <section className="sheet sheet--snug" key={of} aria-labelledby={`terms-${of}`}>
          <h2 id={`terms-${of}`}>{title()}</h2>
          <p className="small muted">{note()}</p>
          <dl className="facts">
            {terms.limits
              .filter((limit) => limit.for === of)
              .map((limit) => (
                <div key={keyOf(limit)} className="terms__line">
                  <dt>{limitWord(limit)}</dt>
                  <dd>{workingTime(limit.minutes, workday)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
