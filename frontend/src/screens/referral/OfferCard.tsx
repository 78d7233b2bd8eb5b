import type { AttemptPartsFragment } from "../../gql/graphql";
import { m } from "../../words/messages";

/** To whom the sender has offered it, and how many still consider it: a count, no more. */
export function OfferCard({ attempt }: { attempt: AttemptPartsFragment }) {
  const over = attempt.state !== "SENT";
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-offered">
      <h2 id="attempt-offered">{m.offer_to_title()}</h2>
      {over ? null : (
        <p>
          <b>{m.offer_considering({ count: attempt.considering ?? 0 })}</b>
        </p>
      )}
      <ul className="rows rows--tight">
        {attempt.offeredTo.map((service) => (
          <li key={service.id}>{service.name}</li>
        ))}
      </ul>
      <p className="small muted">{over ? m.offer_over() : m.offer_considering_hint()}</p>
    </section>
  );
}
