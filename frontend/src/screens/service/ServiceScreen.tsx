import type { ReactNode } from "react";
import { Link, useParams } from "wouter";
import { signInLink, useViewer } from "../../app/viewer";
import type { ServiceDetailQuery } from "../../gql/graphql";
import { ConfirmServiceDocument, ServiceDetailDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { formWord, languageWord, modeWord, nameOf } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Say } from "../../parts/Say";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Takes } from "../find/ServiceCard";
import { AreaServed } from "./Area";
import { Contacts, People, telOf } from "./Contacts";
import { OpenNow } from "./HoursText";
import { Known, LastEdit, useLastEdit, VerifiedText } from "./Known";
import { Rooms, VacancyText } from "./Rooms";
import { Where } from "./Where";
import { priceWord } from "./words";
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
      {service ? <Detail service={service} refresh={refresh} /> : null}
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

function Detail({ service, refresh }: { service: Service; refresh: () => void }) {
  const viewer = useViewer();
  const [edit, setEdit] = useLastEdit();
  const saved = (made: string | null) => {
    setEdit(made);
    refresh();
  };
  return (
    <article aria-labelledby="service-name">
      <nav aria-label={m.crumb_label()} className="no-print">
        <ol className="crumb">
          <li>
            <Link href="/hledat">{m.nav_find()}</Link>
          </li>
          <li>
            <Link href={`/organizace/${service.organisation.id}`}>{service.organisation.name}</Link>
          </li>
          <li aria-current="page">{service.name}</li>
        </ol>
      </nav>
      <Head service={service} />
      {edit ? <LastEdit edit={edit} onDone={saved} /> : null}
      <div className="cols cols--service">
        <Actions service={service} />
        <div className="stack service__text">
          <What service={service} />
          <Where service={service} />
          <Rooms service={service} onSaved={saved} />
          <AreaServed service={service} />
        </div>
        <div className="cols__side">
          <Contacts service={service} />
          {viewer ? (
            <People people={service.workers} title={m.service_people()} empty={m.service_people_none()} />
          ) : null}
          <Known
            of={`Service/${service.id}`}
            thing={service}
            confirm={ConfirmServiceDocument}
            onSaved={saved}
          />
        </div>
      </div>
    </article>
  );
}

function Head({ service }: { service: Service }) {
  const open =
    service.sites.find((site) => site.hours.openNow) ?? service.sites.find((site) => site.hours.known);
  const vacancy = service.formDetails.length === 1 ? service.formDetails[0]?.vacancy : null;
  return (
    <div className="head">
      <h1 id="service-name">{service.name}</h1>
      <p className="muted">
        {capitalised(nameOf(service.kind))}.{" "}
        <Link href={`/organizace/${service.organisation.id}`}>
          {m.service_run_by({ organisation: service.organisation.name })}
        </Link>
      </p>
      <p className="row small">
        {service.answersByLink ? (
          <Say tone="moss" icon="check">
            {m.partner_takes()}
          </Say>
        ) : (
          <Takes takes={service.takesReferrals} because={service.takesNoneBecause} />
        )}
        {open ? <OpenNow hours={open.hours} /> : null}
        {vacancy ? <VacancyText vacancy={vacancy} /> : null}
        <VerifiedText of={service} />
      </p>
    </div>
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
      {service.takesReferrals || service.answersByLink ? (
        <ButtonLink tone="do" wide href={viewer ? href : signInLink(href)}>
          {m.service_refer_here()}
        </ButtonLink>
      ) : null}
      {service.answersByLink ? <p className="small">{m.partner_service()}</p> : null}
      {service.takesReferrals && viewer === null ? (
        <p className="small muted">{m.service_refer_sign_in()}</p>
      ) : null}
      {service.phone ? (
        <ButtonLink wide href={telOf(service.phone)}>
          <Icon name="phone" />
          <span className="num">{service.phone}</span>
        </ButtonLink>
      ) : null}
      {service.mayEdit ? (
        <ButtonLink wide href={`/sluzba/${service.id}/upravit`}>
          {m.edit_open()}
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
        <FactIf name={m.service_ages()}>{service.ageBands.map(nameOf).join(", ") || null}</FactIf>
        <FactIf name={m.service_conditions()}>{service.conditions}</FactIf>
        <FactIf name={m.service_price()}>{priceText(service)}</FactIf>
        <FactIf name={m.service_languages()}>{service.languages.map(languageWord).join(", ") || null}</FactIf>
        <FactIf name={m.service_forms()}>{service.forms.map(formWord).join(", ") || null}</FactIf>
      </dl>
    </section>
  );
}

/** What it costs, in one line; null where nobody said. */
function priceText({ price, priceNote }: Service): string | null {
  return [price ? priceWord(price) : null, priceNote].filter(Boolean).join(", ") || null;
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
