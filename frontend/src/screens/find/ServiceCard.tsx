import type { ReactNode } from "react";
import { Link } from "wouter";
import { signInLink, useViewer } from "../../app/viewer";
import { ButtonLink } from "../../parts/Button";
import { basisWord, formWord, nameOf, refusalWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { dayOf, daysAgo } from "../../parts/time";
import { m } from "../../words/messages";
import type { Card } from "./pages";

/** Older entries are to be checked by phone. */
const OLD_DAYS = 180;
const NAMED_PLACES = 3;

/** One service of the list: what it is, four facts always in the same place, what can be done. */
export function ServiceCard({ service }: { service: Card }) {
  const title = `svc-${service.id}`;
  const how = service.forms.map((form) => formWord(form)).join(", ");
  return (
    <li className="svc">
      <article aria-labelledby={title}>
        <div>
          <h2 className="svc__name" id={title}>
            <Link href={`/sluzba/${service.id}`}>{service.name}</Link>
          </h2>
          <p className="small muted">
            {[nameOf(service.kind), how].filter(Boolean).join(", ")} · {service.organisation.name}
          </p>
        </div>
        {service.summary ? <p className="svc__what">{service.summary}</p> : null}
        {service.forWhom ? (
          <p className="small">
            <span className="muted">{m.service_for_whom()}:</span> {service.forWhom}
          </p>
        ) : null}
        <Facts service={service} />
        <Actions service={service} />
      </article>
    </li>
  );
}

function Facts({ service }: { service: Card }) {
  return (
    <dl className="svc__facts small">
      <Fact name={m.find_where()}>
        <Sites service={service} />
      </Fact>
      <Fact name={m.find_takes()}>
        <Takes takes={service.takesReferrals} because={service.takesNoneBecause} />
      </Fact>
      <Fact name={m.find_area()}>
        <Area service={service} />
      </Fact>
      <Fact name={m.find_updated()}>
        <Updated at={service.updatedAt} />
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
export function shortList(names: readonly string[]): string {
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
export function Updated({ at }: { at: string }) {
  const day = dayOf(at);
  return daysAgo(at) > OLD_DAYS ? (
    <Say tone="plank" icon="warn">
      {m.service_updated_old({ day })}
    </Say>
  ) : (
    <time dateTime={at}>{day}</time>
  );
}

function Actions({ service }: { service: Card }) {
  return (
    <div className="svc__acts row">
      <ReferLink id={service.id} name={service.name} takes={service.takesReferrals} />
      <CallLink phone={service.phone} name={service.name} />
    </div>
  );
}

/** Refer, or sign in first and then refer; nothing where the service takes none. */
function ReferLink({ id, name, takes }: { id: string; name: string; takes: boolean }) {
  const viewer = useViewer();
  const href = `/sluzba/${id}/doporucit`;
  return takes ? (
    <ButtonLink href={viewer ? href : signInLink(href)} aria-label={m.service_refer_label({ service: name })}>
      {m.service_refer()}
    </ButtonLink>
  ) : null;
}

function CallLink({ phone, name }: { phone: string | null; name: string }) {
  return phone ? (
    <ButtonLink
      href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}
      aria-label={m.service_call_label({ phone, service: name })}
    >
      <Icon name="phone" />
      <span className="num nowrap">{phone}</span>
    </ButtonLink>
  ) : (
    <span className="small muted">{m.service_no_phone()}</span>
  );
}
