// <Elsewhere attempt />: on the page of a referral that ended without help, who else may take the person.
import { Link } from "wouter";
import { AlternativesDocument, type AttemptPartsFragment } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ErrorNote } from "../../parts/ErrorNote";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { AlternativeCards } from "./AlternativeCards";
import { SendOn } from "./SendOn";
import { useSendOn } from "./use-send-on";
import type { Card } from "./words";

const NOUNS = ["ATTEMPT"] as const;
/** How many of those that fit stand here; the others are one step away. */
const SHOWN = 3;
const ENDED: ReadonlySet<string> = new Set(["DECLINED", "EXPIRED", "FAILED"]);

/** Whether the viewer is the sender and may still send it elsewhere. */
export const mayGoElsewhere = (attempt: AttemptPartsFragment): boolean =>
  ENDED.has(attempt.state) &&
  attempt.side === "SENDER" &&
  attempt.may.some((step) => step.command === "REROUTE" && step.allowed);

export default function Elsewhere({ attempt }: { attempt: AttemptPartsFragment }) {
  if (mayGoElsewhere(attempt)) {
    return <Offered attempt={attempt} />;
  }
  return attempt.state === "DECLINED" ? <Named attempt={attempt} /> : null;
}

function Offered({ attempt }: { attempt: AttemptPartsFragment }) {
  const read = useRead(AlternativesDocument, { attempt: attempt.id }, { nouns: NOUNS });
  const sendOn = useSendOn(attempt);
  const found = read.data?.alternatives;
  if (read.loading) {
    return <Bones what={m.reroute_loading()} rows={2} />;
  }
  if (!found) {
    return read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null;
  }
  return (
    <section className="sheet stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{m.alt_title()}</h2>
      <Groups found={found} attempt={attempt} shown={SHOWN} onSend={sendOn.choose} />
      <SendOn of={sendOn} attempt={attempt} />
      <p>
        <Link href={`/doporuceni/${attempt.id}/jinam`}>{m.alt_more()}</Link>
      </p>
    </section>
  );
}

export interface Found {
  named: readonly Card[];
  fitting: readonly Card[];
}

/** First what the other side named, then the others that fit. */
export function Groups({
  found,
  attempt,
  shown,
  onSend,
}: {
  found: Found;
  attempt: AttemptPartsFragment;
  shown: number;
  onSend: Parameters<typeof AlternativeCards>[0]["onSend"];
}) {
  const fitting = found.fitting.slice(0, shown);
  const takenByNamed = found.named.some((card) => card.because === null);
  return (
    <>
      {found.named.length > 0 ? (
        <section className="stack" aria-labelledby="alt-named">
          <h3 id="alt-named" className="alt__group">
            {m.alt_named({ service: attempt.to.name })}
          </h3>
          <AlternativeCards cards={found.named} attempt={attempt} main onSend={onSend} />
        </section>
      ) : null}
      {fitting.length > 0 ? (
        <section className="stack" aria-labelledby="alt-fitting">
          <h3 id="alt-fitting" className="alt__group">
            {found.named.length > 0 ? m.alt_fitting_also() : m.alt_fitting()}
          </h3>
          <AlternativeCards cards={fitting} attempt={attempt} main={!takenByNamed} onSend={onSend} />
        </section>
      ) : null}
      {found.named.length + fitting.length === 0 ? <p className="muted">{m.alt_none()}</p> : null}
    </>
  );
}

/** What was named, for those who may not send it on: who declined, and the sender once it went elsewhere. */
function Named({ attempt }: { attempt: AttemptPartsFragment }) {
  const read = useRead(AlternativesDocument, { attempt: attempt.id });
  const named = read.data?.alternatives?.named ?? [];
  if (named.length === 0) {
    return null;
  }
  const mine = attempt.side === "RECIPIENT";
  return (
    <section className="sheet stack" aria-labelledby="alt-said">
      <h2 id="alt-said">{mine ? m.alt_said_mine() : m.alt_named({ service: attempt.to.name })}</h2>
      <ul className="rows rows--tight">
        {named.map((card) => (
          <li key={card.service.id}>
            <Link href={`/sluzba/${card.service.id}`}>{card.service.name}</Link>
            <span className="small muted"> · {card.organisation.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
