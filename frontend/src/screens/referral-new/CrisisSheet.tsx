import { CrisisLinesDocument, type CrisisLinesQuery } from "../../gql/graphql";
import { ButtonLink } from "../../parts/Button";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import type { Receiver } from "./NewReferralScreen";

/** The kind of service that answers a crisis by telephone. */
const CRISIS_LINE = "18";

interface Line {
  name: string;
  phone: string;
  /** Whether somebody answers now; null where nobody said. */
  open: boolean | null;
}

const isOpen = (known: boolean, openNow: boolean): boolean | null => (known ? openNow : null);

/** The telephones of the service itself: its own number, then its lines with their hours. */
export function linesOf(service: Receiver): Line[] {
  const lines = service.channels
    .filter((channel) => channel.kind === "PHONE")
    .map(({ handle, hours }) => ({
      name: service.name,
      phone: handle,
      open: isOpen(hours.known, hours.openNow),
    }));
  const own = service.phone ? [{ name: service.name, phone: service.phone, open: openAt(service) }] : [];
  const known = new Set(lines.map(({ phone }) => bare(phone)));
  return [...lines, ...own.filter(({ phone }) => !known.has(bare(phone)))];
}

/** Somebody is at one of its places; null where no hours are known. */
function openAt(service: Receiver): boolean | null {
  const known = service.sites.filter(({ hours }) => hours.known);
  return known.length > 0 ? known.some(({ hours }) => hours.openNow) : null;
}

type Card = CrisisLinesQuery["services"]["nodes"][number];

function lineOf(card: Card): Line[] {
  const channel = card.channels.find(({ kind }) => kind === "PHONE");
  const phone = channel?.handle ?? card.phone;
  const today = channel?.today ?? card.spots[0]?.today;
  return phone ? [{ name: card.name, phone, open: today ? isOpen(today.known, today.openNow) : null }] : [];
}

const bare = (phone: string): string => phone.replaceAll(/\s/g, "");

const EMERGENCY = [
  { phone: "112", name: m.new_crisis_112 },
  { phone: "155", name: m.new_crisis_155 },
  { phone: "158", name: m.new_crisis_158 },
];

/** The telephones come first: the call hands the person over, the form only writes it down. */
export function CrisisSheet({ service, place }: { service: Receiver; place: string | null }) {
  const read = useRead(CrisisLinesDocument, { filter: { kinds: [CRISIS_LINE], place } });
  const others = (read.data?.services.nodes ?? []).filter((card) => card.id !== service.id).flatMap(lineOf);
  const mine = linesOf(service);
  return (
    <section className="sheet sheet--turn stack crisis" aria-labelledby="new-crisis">
      <h2 id="new-crisis">{m.new_crisis_title()}</h2>
      <p>{m.new_crisis_lead()}</p>
      {mine.length > 0 ? (
        <PhoneList lines={mine} label={m.new_crisis_here()} />
      ) : (
        <p className="muted">{m.new_crisis_no_phone()}</p>
      )}
      {others.length > 0 ? (
        <>
          <h3>{m.new_crisis_lines()}</h3>
          <PhoneList lines={others} label={m.new_crisis_lines()} />
        </>
      ) : null}
      <h3>{m.new_crisis_life()}</h3>
      <ul className="row">
        {EMERGENCY.map(({ phone, name }) => (
          <li key={phone}>
            <ButtonLink href={`tel:${phone}`}>
              <Icon name="phone" />
              <span className="num">{phone}</span> {name()}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className="small muted">{m.new_crisis_after()}</p>
    </section>
  );
}

function PhoneList({ lines, label }: { lines: readonly Line[]; label: string }) {
  return (
    <ul className="rows rows--tight" aria-label={label}>
      {lines.map((line) => (
        <li key={line.phone} className="crisis__line">
          <span>{line.name}</span>
          <OpenNow open={line.open} />
          <ButtonLink href={`tel:${bare(line.phone)}`} tone="do">
            <Icon name="phone" />
            <span className="num nowrap">{m.new_call({ phone: line.phone })}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

function OpenNow({ open }: { open: boolean | null }) {
  if (open === null) {
    return <span className="small muted">{m.find_hours_unknown()}</span>;
  }
  return open ? (
    <Say tone="moss" icon="dot">
      {m.new_crisis_open()}
    </Say>
  ) : (
    <Say tone="plank" icon="clock">
      {m.new_crisis_closed()}
    </Say>
  );
}
