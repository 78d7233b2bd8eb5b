import { OfferChoicesDocument, type OfferChoicesQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { nameOf } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { describedBy, FieldError, Hint } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { MOST_ALSO } from "./draft";
import { FIELD_ID, sentenceOf } from "./errors";
import type { Receiver } from "./NewReferralScreen";
import type { SheetProps } from "./sheets";

type Card = OfferChoicesQuery["services"]["nodes"][number];

/** Full in every form that anybody said something of. */
export const isFull = (card: Pick<Card, "vacancies">): boolean =>
  card.vacancies.length > 0 && card.vacancies.every(({ vacancy }) => vacancy.room === "FULL");

/** The services that may be asked too: they take offers, have room as far as is known, and are of other houses. */
export function fitting(cards: readonly Card[], first: Receiver): Card[] {
  const houses = new Set([first.organisation.id]);
  return cards.filter((card) => {
    const fits = card.modes.includes("OPEN_OFFER") && !isFull(card) && !houses.has(card.organisation.id);
    if (fits) {
      houses.add(card.organisation.id);
    }
    return fits;
  });
}

/** Who else is asked; whoever is first takes the person on. */
export function OfferSheet({ draft, errors, onChange, service }: SheetProps & { service: Receiver }) {
  const asked = draft.needs.length > 0;
  const read = useRead(
    OfferChoicesDocument,
    { filter: { needs: [...draft.needs], place: draft.staysIn?.ref ?? null, takesReferrals: true } },
    { pause: !asked },
  );
  const cards = read.data ? fitting(read.data.services.nodes, service) : [];
  const id = FIELD_ID.alsoTo;
  const error = sentenceOf(errors, "alsoTo");
  const toggle = (one: string) =>
    onChange({
      alsoTo: draft.alsoTo.includes(one)
        ? draft.alsoTo.filter((other) => other !== one)
        : [...draft.alsoTo, one],
    });
  return (
    <section className="sheet stack" aria-label={m.new_also()}>
      <fieldset
        aria-describedby={describedBy(id, m.new_also_hint({ service: service.name }), error)}
        id={id}
        tabIndex={-1}
      >
        <legend className="legend">{m.new_also()}</legend>
        <Hint id={id} text={m.new_also_hint({ service: service.name })} />
        {asked ? null : <p className="muted">{m.new_also_needs_first()}</p>}
        {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
        {asked && read.loading ? <Bones what={m.new_also_loading()} /> : null}
        {asked && read.data && cards.length === 0 ? <Note tone="plank">{m.new_also_none()}</Note> : null}
        <div className="choices choices--box">
          {cards.map((card) => (
            <label className="choice" key={card.id}>
              <input
                type="checkbox"
                checked={draft.alsoTo.includes(card.id)}
                disabled={!draft.alsoTo.includes(card.id) && draft.alsoTo.length >= MOST_ALSO}
                onChange={() => toggle(card.id)}
              />
              <span>
                {card.name}
                <small>{explain(card)}</small>
              </span>
            </label>
          ))}
        </div>
        <FieldError id={id} text={error} />
      </fieldset>
    </section>
  );
}

function explain(card: Card): string {
  const room = card.vacancies.some(({ vacancy }) => vacancy.room !== "FULL")
    ? m.new_also_room()
    : m.new_also_room_unknown();
  return [nameOf(card.kind), card.organisation.name, card.sitedIn.join(", "), room]
    .filter((part) => part && part !== card.name)
    .join(" · ");
}
