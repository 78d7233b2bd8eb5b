import type { ReactNode } from "react";
import { Link, useParams } from "wouter";
import { signInLink, useViewer } from "../../app/viewer";
import type { ServiceDetailQuery } from "../../gql/graphql";
import { ServiceDetailDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { basisWord, modeWord, nameOf, sourceWord } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Takes, Updated } from "../find/ServiceCard";
import { Contacts } from "./Contacts";
import { Where } from "./Where";
import "./service.css";

export type Service = NonNullable<ServiceDetailQuery["service"]>;

const NOUNS = ["SERVICE"] as const;

/** /sluzba/:id: everything public about one service. Everybody may read it. */
export default function ServiceScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, refresh } = useRead(ServiceDetailDocument, { id }, { nouns: NOUNS });
  const service = data?.service;
  useTitle(service?.name ?? "");
  if (loading) {
    return <Bones what={m.service_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {service ? <Detail service={service} /> : null}
      {data && !service ? <Missing /> : null}
    </>
  );
}

function Missing() {
  return (
    <section className="sheet">
      <Empty
        heading="h1"
        title={m.service_missing_title()}
        text={m.service_missing_text()}
        action={<ButtonLink href="/hledat">{m.service_back()}</ButtonLink>}
      />
    </section>
  );
}

function Detail({ service }: { service: Service }) {
  return (
    <article aria-labelledby="service-name">
      <nav aria-label={m.crumb_label()} className="no-print">
        <ol className="crumb">
          <li>
            <Link href="/hledat">{m.nav_find()}</Link>
          </li>
          <li aria-current="page">{service.name}</li>
        </ol>
      </nav>
      <div className="head">
        <h1 id="service-name">{service.name}</h1>
        <p className="muted">
          {capitalised(nameOf(service.kind))}. {m.service_run_by({ organisation: service.organisation.name })}
          .
        </p>
        <p className="row small">
          <Takes takes={service.takesReferrals} because={service.takesNoneBecause} />
          <span className="muted">
            {m.find_updated()} <Updated at={service.updatedAt} />
          </span>
        </p>
      </div>
      <div className="cols cols--service">
        <Actions service={service} />
        <div className="stack service__text">
          <What service={service} />
          <Where service={service} />
          <AreaServed service={service} />
        </div>
        <div className="cols__side">
          <Contacts service={service} />
          <Known service={service} />
        </div>
      </div>
    </article>
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("cs") + text.slice(1);

/** The one thing most people come for stands first. */
function Actions({ service }: { service: Service }) {
  const viewer = useViewer();
  const href = `/sluzba/${service.id}/doporucit`;
  return (
    <section className="sheet sheet--snug stack service__do" aria-labelledby="service-do">
      <h2 id="service-do" className="vh">
        {m.service_do()}
      </h2>
      {service.takesReferrals ? (
        <ButtonLink tone="do" wide href={viewer ? href : signInLink(href)}>
          {m.service_refer_here()}
        </ButtonLink>
      ) : null}
      {service.takesReferrals && viewer === null ? (
        <p className="small muted">{m.service_refer_sign_in()}</p>
      ) : null}
      {service.phone ? (
        <ButtonLink wide href={`tel:${service.phone.replaceAll(/[^\d+]/g, "")}`}>
          <Icon name="phone" />
          <span className="num">{service.phone}</span>
        </ButtonLink>
      ) : null}
      <Button wide onClick={() => window.print()}>
        <Icon name="print" />
        {m.service_print()}
      </Button>
      {service.modes.length > 0 ? <Modes modes={service.modes} /> : null}
    </section>
  );
}

function Modes({ modes }: { modes: Service["modes"] }) {
  return (
    <dl className="facts">
      <dt>{m.service_modes()}</dt>
      <dd>
        <ul>
          {modes.map((mode) => (
            <li key={mode}>
              <Say tone="moss" icon="check">
                {modeWord(mode)}
              </Say>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

function What({ service }: { service: Service }) {
  return (
    <section className="sheet stack" aria-labelledby="service-what">
      <h2 id="service-what">{m.service_what()}</h2>
      {service.summary ? <p>{service.summary}</p> : null}
      <Tags words={service.needs.map(nameOf)} />
      <dl className="facts">
        <FactIf name={m.service_for_whom()}>{service.forWhom}</FactIf>
        <FactIf name={m.service_groups()}>{service.targetGroups.map(nameOf).join(", ") || null}</FactIf>
      </dl>
    </section>
  );
}

function Tags({ words }: { words: readonly string[] }) {
  return words.length > 0 ? (
    <ul className="chips">
      {words.map((word) => (
        <li className="tag" key={word}>
          {word}
        </li>
      ))}
    </ul>
  ) : null;
}

function FactIf({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;
}

function AreaServed({ service }: { service: Service }) {
  const names = service.covers.map(({ place }) =>
    place.kind === "DISTRICT" ? m.place_DISTRICT({ name: place.name }) : place.name,
  );
  return (
    <section className="sheet stack" aria-labelledby="service-area">
      <h2 id="service-area">{m.service_covers()}</h2>
      {names.length > 0 ? <p>{names.join(", ")}</p> : <p className="muted">{m.service_area_unknown()}</p>}
      {service.areaBasis === "STATED" ? (
        <p className="small muted">{basisWord(service.areaBasis)}</p>
      ) : (
        <p>
          <Say tone="plank" icon="warn">
            {basisWord(service.areaBasis)}
          </Say>
        </p>
      )}
      {service.areaText ? (
        <dl className="facts">
          <FactIf name={m.service_area_text()}>{service.areaText}</FactIf>
        </dl>
      ) : null}
    </section>
  );
}

function Known({ service }: { service: Service }) {
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="service-known">
      <h2 id="service-known">{m.service_true()}</h2>
      <p className="small">
        {capitalised(sourceWord(service.source))}; {m.find_updated().toLocaleLowerCase()}{" "}
        <Updated at={service.updatedAt} />.
      </p>
    </section>
  );
}
