import { Link, useParams } from "wouter";
import { useViewer, type Viewer } from "../../app/viewer";
import { NewReferralDocument, type NewReferralQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { refusalWord } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Note } from "../../parts/Note";
import { type Read, useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Begin } from "./Begin";
import "./referral-new.css";

export type Receiver = NonNullable<NewReferralQuery["service"]>;

/** A new referral to one service, or a draft of one, beside the letter that the person may hear. */
export default function NewReferralScreen() {
  const { id = "" } = useParams();
  const viewer = useViewer();
  const read = useRead(NewReferralDocument, { service: id });
  const service = read.data?.service?.id === id ? read.data.service : null;
  useTitle(m.new_title());
  if (service && viewer) {
    return <Page key={id} service={service} viewer={viewer} ageBands={read.data?.ageBands ?? []} />;
  }
  return (
    <>
      <h1 className="vh">{m.new_title()}</h1>
      <Instead read={read} asking={!viewer} />
    </>
  );
}

/** What stands where the form should be: still being read, failed, or no such service. */
function Instead({ read, asking }: { read: Read<NewReferralQuery>; asking: boolean }) {
  if (read.failure) {
    return <ErrorNote failure={read.failure} onRetry={read.refresh} />;
  }
  if (read.loading || read.stale || asking) {
    return <Bones what={m.new_loading()} />;
  }
  return (
    <section className="sheet">
      <Empty
        heading="h1"
        title={m.new_missing()}
        text={m.new_missing_text()}
        action={<ButtonLink href="/hledat">{m.new_find()}</ButtonLink>}
      />
    </section>
  );
}

export interface PageProps {
  service: Receiver;
  viewer: Viewer;
  ageBands: NewReferralQuery["ageBands"];
}

function Page({ service, viewer, ageBands }: PageProps) {
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href={`/sluzba/${service.id}`}>{service.name}</Link>
          </li>
          <li aria-current="page">{m.new_crumb()}</li>
        </ol>
      </nav>
      <div className="head">
        <h1>{m.new_title()}</h1>
        <p className="muted">
          {m.new_lead()} <Link href="/doporuceni/koncepty">{m.draft_list()}</Link>
        </p>
      </div>
      {service.answersByLink ? (
        <Note>{m.partner_new({ organisation: service.organisation.name })}</Note>
      ) : null}
      {service.takesReferrals || service.answersByLink ? (
        <Begin service={service} viewer={viewer} ageBands={ageBands} />
      ) : (
        <TakesNone service={service} />
      )}
    </>
  );
}

/** A service that takes none: why, and what to do instead. */
function TakesNone({ service }: { service: Receiver }) {
  const why = service.takesNoneBecause ? refusalWord(service.takesNoneBecause) : "";
  return (
    <section className="sheet">
      <Empty
        title={m.new_none()}
        text={`${why} ${m.new_none_call()}`.trim()}
        action={
          <div className="row">
            {service.phone ? (
              <ButtonLink href={`tel:${service.phone.replaceAll(/\s/g, "")}`} tone="do">
                {m.new_call({ phone: service.phone })}
              </ButtonLink>
            ) : null}
            <ButtonLink href="/hledat">{m.new_find()}</ButtonLink>
          </div>
        }
      />
    </section>
  );
}
