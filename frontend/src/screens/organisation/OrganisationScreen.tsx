import { Link, useParams } from "wouter";
import { useViewer } from "../../app/viewer";
import {
  ConfirmOrganisationDocument,
  OrganisationDetailDocument,
  type OrganisationDetailQuery,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { placeDetail, placeName } from "../../parts/PlacePicker";
import { Say } from "../../parts/Say";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { ContactRows, People, telOf } from "../service/Contacts";
import { Known, LastEdit, useLastEdit, VerifiedText } from "../service/Known";
import { organisationKindWord } from "../service/words";
import "../service/service.css";

type Organisation = NonNullable<OrganisationDetailQuery["organisation"]>;

const NOUNS = ["ORGANISATION", "SERVICE"] as const;

/** /organizace/:id: everything public about one organisation, and its people for signed-in ones. */
export default function OrganisationScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, refresh } = useRead(OrganisationDetailDocument, { id }, { nouns: NOUNS });
  const organisation = data?.organisation;
  useTitle(organisation?.name ?? "");
  if (loading) {
    return <Bones what={m.organisation_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {organisation ? <Detail organisation={organisation} refresh={refresh} /> : null}
      {data && !organisation ? (
        <section className="sheet">
          <Empty
            heading="h1"
            title={m.organisation_missing_title()}
            text={m.organisation_missing_text()}
            action={<ButtonLink href="/organizace">{m.organisation_all()}</ButtonLink>}
          />
        </section>
      ) : null}
    </>
  );
}

function Detail({ organisation, refresh }: { organisation: Organisation; refresh: () => void }) {
  const viewer = useViewer();
  const [edit, setEdit] = useLastEdit();
  const saved = (made: string | null) => {
    setEdit(made);
    refresh();
  };
  return (
    <article aria-labelledby="organisation-name">
      <Head organisation={organisation} />
      {edit ? <LastEdit edit={edit} onDone={saved} /> : null}
      <div className="cols cols--service">
        <Actions organisation={organisation} />
        <div className="stack service__text">
          <About organisation={organisation} />
          <Services organisation={organisation} />
          {organisation.departments.length > 0 ? <Departments organisation={organisation} /> : null}
        </div>
        <div className="cols__side">
          <section className="sheet sheet--snug" aria-labelledby="organisation-contacts">
            <h2 id="organisation-contacts">{m.service_contacts()}</h2>
            {organisation.phone || organisation.email || organisation.web ? null : (
              <p className="muted">{m.service_no_contacts()}</p>
            )}
            <ul className="rows contacts">
              <ContactRows of={organisation} />
            </ul>
          </section>
          {viewer ? (
            <People
              people={organisation.workers}
              title={m.organisation_people()}
              empty={m.organisation_people_none()}
            />
          ) : null}
          <Known
            of={`Organisation/${organisation.id}`}
            thing={organisation}
            confirm={ConfirmOrganisationDocument}
            onSaved={saved}
          />
        </div>
      </div>
    </article>
  );
}

function Head({ organisation }: { organisation: Organisation }) {
  return (
    <>
      <nav aria-label={m.crumb_label()} className="no-print">
        <ol className="crumb">
          <li>
            <Link href="/organizace">{m.organisation_all()}</Link>
          </li>
          {organisation.partOf ? (
            <li>
              <Link href={`/organizace/${organisation.partOf.id}`}>{organisation.partOf.name}</Link>
            </li>
          ) : null}
          <li aria-current="page">{organisation.name}</li>
        </ol>
      </nav>
      <div className="head">
        <h1 id="organisation-name">{organisation.name}</h1>
        <p className="muted">{organisationKindWord(organisation.kind)}</p>
        <p className="row small">
          {organisation.hasCoordinator ? (
            <Say tone="moss" icon="check">
              {m.organisation_answers()}
            </Say>
          ) : (
            <Say tone="slate" icon="minus">
              {m.organisation_answers_not()}
            </Say>
          )}
          <VerifiedText of={organisation} />
        </p>
      </div>
    </>
  );
}

function Actions({ organisation }: { organisation: Organisation }) {
  return (
    <section className="sheet sheet--snug stack service__do" aria-labelledby="organisation-do">
      <h2 id="organisation-do" className="vh">
        {m.service_do()}
      </h2>
      {organisation.phone ? (
        <ButtonLink tone="do" wide href={telOf(organisation.phone)}>
          <Icon name="phone" />
          <span className="num">{organisation.phone}</span>
        </ButtonLink>
      ) : null}
      {organisation.mayEdit ? (
        <ButtonLink wide href={`/organizace/${organisation.id}/upravit`}>
          {m.edit_open()}
        </ButtonLink>
      ) : null}
      <Button wide onClick={() => window.print()}>
        <Icon name="print" />
        {m.service_print()}
      </Button>
    </section>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const seat = organisation.seat;
  return (
    <section className="sheet stack" aria-labelledby="organisation-about">
      <h2 id="organisation-about">{m.organisation_about()}</h2>
      {organisation.about ? <p className="measure">{organisation.about}</p> : null}
      <dl className="facts">
        {seat || organisation.street ? (
          <>
            <dt>{m.organisation_seat()}</dt>
            <dd>
              {[organisation.street, seat ? placeName(seat) : null].filter(Boolean).join(", ")}
              {seat ? (
                <>
                  <br />
                  <span className="small muted">{placeDetail(seat)}</span>
                </>
              ) : null}
            </dd>
          </>
        ) : null}
        {organisation.registrationNumber ? (
          <>
            <dt>{m.organisation_number()}</dt>
            <dd className="num">{organisation.registrationNumber}</dd>
          </>
        ) : null}
        {organisation.partOf ? (
          <>
            <dt>{m.organisation_part_of()}</dt>
            <dd>
              <Link href={`/organizace/${organisation.partOf.id}`}>{organisation.partOf.name}</Link>
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}

function Services({ organisation }: { organisation: Organisation }) {
  return (
    <section className="sheet" aria-labelledby="organisation-services">
      <h2 id="organisation-services">{m.organisation_services()}</h2>
      {organisation.services.length === 0 ? <p className="muted">{m.organisation_services_none()}</p> : null}
      <ul className="rows">
        {organisation.services.map((service) => (
          <li key={service.id}>
            <Link href={`/sluzba/${service.id}`}>{service.name}</Link>
            <br />
            <span className="small muted">{service.kind}</span>
          </li>
        ))}
      </ul>
      {organisation.hasMoreServices ? (
        <p>
          <Link href={`/hledat?text=${encodeURIComponent(organisation.name)}`}>
            {m.organisation_services_more()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Departments({ organisation }: { organisation: Organisation }) {
  return (
    <section className="sheet" aria-labelledby="organisation-departments">
      <h2 id="organisation-departments">{m.organisation_departments()}</h2>
      <ul className="rows">
        {organisation.departments.map((department) => (
          <li key={department.id}>
            <Link href={`/organizace/${department.id}`}>{department.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
