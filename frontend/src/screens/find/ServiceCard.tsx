import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { signInLink, useViewer } from "../../app/viewer";
import { SignpostDocument } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { basisWord, formWord, nameOf, refusalWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { useToast } from "../../parts/Toast";
import { dayOf, daysAgo, numberOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { VacancyText } from "../service/Rooms";
import type { Asked } from "./filter";
import { Now } from "./Now";
import type { Card } from "./pages";
import { Contact, dialled } from "./Signpost";

/** Older entries are to be checked by phone. */
const OLD_DAYS = 180;
const NAMED_PLACES = 3;
const METRES = 1000;
/** Nearer than this is the place itself: most points are those of a municipality. */
const HERE = 100;

interface ServiceCardProps {
  service: Card;
  /** Its number in the list, which is that on the map. */
  nth?: number;
  asked: Asked;
}

/** One service of the list: what it is, the facts always in the same place, what can be done. */
export function ServiceCard({ service, nth, asked }: ServiceCardProps) {
  const title = `svc-${service.id}`;
  const how = service.forms.map((form) => formWord(form)).join(", ");
  return (
    <li className="svc">
      <article aria-labelledby={title}>
        <div className="svc__top">
          {nth === undefined ? null : (
            <span className="pinno" aria-hidden="true">
              {numberOf(nth)}
            </span>
          )}
          <div>
            <h2 className="svc__name" id={title}>
              <Link href={`/sluzba/${service.id}`}>{service.name}</Link>
            </h2>
            <p className="small muted">
              {[nameOf(service.kind), how].filter(Boolean).join(", ")} · {service.organisation.name}
            </p>
          </div>
          <Distance service={service} />
        </div>
        {service.summary ? <p className="svc__what">{service.summary}</p> : null}
        {service.forWhom ? (
          <p className="small">
            <span className="muted">{m.service_for_whom()}:</span> {service.forWhom}
          </p>
        ) : null}
        <Facts service={service} />
        <Actions service={service} asked={asked} />
      </article>
    </li>
  );
}

/** How far its nearest site is, where a place was asked for. */
function Distance({ service }: { service: Card }) {
  const [spot] = service.spots;
  if (!spot || spot.metres === null) {
    return null;
  }
  const km = spot.metres / METRES;
  return (
    <p className="svc__dist small">
      <span className="num nowrap">
        {spot.metres < HERE
          ? m.find_here()
          : m.find_km({ km: numberOf(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)) })}
      </span>{" "}
      <span className="muted">{spot.place}</span>
    </p>
  );
}

function Facts({ service }: { service: Card }) {
  return (
    <dl className="svc__facts small">
      <Fact name={m.find_now()}>
        <Now service={service} />
      </Fact>
      {service.vacancies.length > 0 ? (
        <Fact name={m.find_room()}>
          {service.vacancies.map(({ form, vacancy }) => (
            <div key={form}>
              <VacancyText vacancy={vacancy} />
              {service.vacancies.length > 1 ? ` (${formWord(form)})` : null}
            </div>
          ))}
        </Fact>
      ) : null}
      <Fact name={m.find_takes()}>
        <Takes takes={service.takesReferrals} because={service.takesNoneBecause} />
      </Fact>
      <Fact name={m.find_where()}>
        <Sites service={service} />
      </Fact>
      <Fact name={m.find_area()}>
        <Area service={service} />
      </Fact>
      <Fact name={service.verifiedOn ? m.find_verified() : m.find_updated()}>
        <Known at={service.verifiedOn ?? service.updatedAt} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The first few names, and whether there are more. */
function shortList(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_PLACES).join(", ");
  return names.length > NAMED_PLACES ? `${shown} ${m.and_more()}` : shown;
}

function Sites({ service }: { service: Card }) {
  const places = shortList(service.sitedIn);
  if (!service.hasConfidentialSite) {
    return places || m.service_area_unknown();
  }
  return (
    <Say tone="slate" icon="lock">
      {[places, m.service_confidential()].filter(Boolean).join(", ")}
    </Say>
  );
}

/** Whether a referral can be sent there, or why not. */
export function Takes({ takes, because }: { takes: boolean; because: string | null }) {
  return takes ? (
    <Say tone="moss" icon="check">
      <b>{m.service_takes_yes()}</b>
    </Say>
  ) : (
    <Say tone="slate" icon="minus">
      {refusalWord(because ?? "service_inactive")}
    </Say>
  );
}

function Area({ service }: { service: Card }) {
  const names = shortList(service.covers) || m.service_area_unknown();
  if (service.areaBasis === "STATED") {
    return names;
  }
  return (
    <Say tone="plank" icon="warn">
      {names}; {basisWord(service.areaBasis)}
    </Say>
  );
}

/** When the entry was last confirmed or changed; an old one says so. */
function Known({ at }: { at: string }) {
  const day = dayOf(at);
  return daysAgo(at) > OLD_DAYS ? (
    <Say tone="plank" icon="warn">
      {m.service_updated_old({ day })}
    </Say>
  ) : (
    <time dateTime={at}>{day}</time>
  );
}

/** The address of a new referral, which takes the need and the place over. */
function referralOf(id: string, { needs, place }: Asked): string {
  const parts = [
    needs.length > 0 ? `potreba=${needs.map(encodeURIComponent).join(",")}` : "",
    place === null ? "" : `misto=${encodeURIComponent(place).replace("%2F", "/")}`,
  ].filter(Boolean);
  return [`/sluzba/${id}/doporucit`, parts.join("&")].filter(Boolean).join("?");
}

function Actions({ service, asked }: { service: Card; asked: Asked }) {
  const viewer = useViewer();
  const toast = useToast();
  const signpost = useCommand(SignpostDocument);
  const [shown, setShown] = useState(false);
  const contact = `contact-${service.id}`;
  const href = referralOf(service.id, asked);
  const give = async () => {
    setShown(!shown);
    if (shown || !viewer) {
      return;
    }
    const answer = await signpost.run({
      service: service.id,
      need: asked.needs[0] ?? null,
      place: asked.place,
    });
    if (answer?.__typename === "Counted") {
      toast({ text: m.signpost_counted() });
    }
  };
  return (
    <>
      <div className="svc__acts row">
        {service.takesReferrals ? (
          <ButtonLink
            tone="do"
            href={viewer ? href : signInLink(href)}
            aria-label={m.service_refer_label({ service: service.name })}
          >
            {m.service_refer()}
          </ButtonLink>
        ) : null}
        {service.phone ? (
          <ButtonLink
            href={dialled(service.phone)}
            aria-label={m.service_call_label({ phone: service.phone, service: service.name })}
          >
            <Icon name="phone" />
            <span className="num nowrap">{service.phone}</span>
          </ButtonLink>
        ) : (
          <span className="small muted">{m.service_no_phone()}</span>
        )}
        <Button
          tone="bare"
          aria-expanded={shown}
          aria-controls={shown ? contact : undefined}
          aria-label={m.signpost_label({ service: service.name })}
          onClick={give}
        >
          <Icon name="sign" />
          {m.signpost_do()}
        </Button>
      </div>
      {shown ? <Contact service={service} id={contact} /> : null}
      <CommandStatus of={signpost} />
    </>
  );
}
