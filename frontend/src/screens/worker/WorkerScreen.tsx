import { Link, useParams } from "wouter";
import { useViewer } from "../../app/viewer";
import { WorkerDetailDocument, type WorkerDetailQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { placeName } from "../../parts/PlacePicker";
import { dayOf } from "../../parts/time";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { ContactRows, telOf } from "../service/Contacts";
import { LastEdit, useLastEdit } from "../service/Known";
import { roleWord } from "../service/words";
import "../service/service.css";

type Worker = NonNullable<WorkerDetailQuery["worker"]>;

const NOUNS = ["WORKER", "TEAM"] as const;

/** /pracovnik/:id: a person in their work. There is no such page for those who are not signed in. */
export default function WorkerScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, refresh } = useRead(WorkerDetailDocument, { id }, { nouns: NOUNS });
  const worker = data?.worker;
  useTitle(worker?.name ?? "");
  if (loading) {
    return <Bones what={m.worker_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {worker ? <Detail worker={worker} refresh={refresh} /> : null}
      {data && !worker ? (
        <section className="sheet">
          <Empty
            heading="h1"
            title={m.worker_missing_title()}
            text={m.worker_missing_text()}
            action={<ButtonLink href="/organizace">{m.organisation_all()}</ButtonLink>}
          />
        </section>
      ) : null}
    </>
  );
}

function Detail({ worker, refresh }: { worker: Worker; refresh: () => void }) {
  const viewer = useViewer();
  const [edit, setEdit] = useLastEdit();
  const home = worker.roles.find((role) => role.organisation);
  return (
    <article aria-labelledby="worker-name">
      <div className="head">
        <h1 id="worker-name">{worker.name}</h1>
        <p className="muted">
          {worker.position}
          {worker.position && home ? ", " : null}
          {home ? <Link href={`/organizace/${home.organisation}`}>{home.name}</Link> : null}
        </p>
      </div>
      {worker.absences.map((absence) => (
        <Away key={`${absence.organisation.id} ${absence.from}`} absence={absence} worker={worker} />
      ))}
      {edit ? (
        <LastEdit
          edit={edit}
          onDone={(made) => {
            setEdit(made);
            refresh();
          }}
        />
      ) : null}
      <div className="cols cols--service">
        <section className="sheet sheet--snug stack service__do" aria-labelledby="worker-do">
          <h2 id="worker-do" className="vh">
            {m.service_do()}
          </h2>
          {worker.phone ? (
            <ButtonLink tone="do" wide href={telOf(worker.phone)}>
              <Icon name="phone" />
              <span className="num">{worker.phone}</span>
            </ButtonLink>
          ) : null}
          {worker.mayEdit ? (
            <ButtonLink wide href={`/pracovnik/${worker.id}/upravit`}>
              {viewer?.id === worker.id ? m.worker_edit_me() : m.edit_open()}
            </ButtonLink>
          ) : null}
        </section>
        <div className="stack service__text">
          <Work worker={worker} />
        </div>
        <div className="cols__side">
          <section className="sheet sheet--snug" aria-labelledby="worker-contacts">
            <h2 id="worker-contacts">{m.worker_contacts()}</h2>
            {worker.reachNote ? <p>{worker.reachNote}</p> : null}
            <ul className="rows contacts">
              <ContactRows of={{ phone: worker.phone, email: worker.email, web: null }} />
            </ul>
            <p className="small muted">{m.service_people_hint()}</p>
          </section>
        </div>
      </div>
    </article>
  );
}

const dayWord = (day: string): string => dayOf(`${day}T12:00:00Z`);

/** Until when they are away and who stands in: nobody calls in vain. */
function Away({ absence, worker }: { absence: Worker["absences"][number]; worker: Worker }) {
  const [from, until] = [dayWord(absence.from), dayWord(absence.until)];
  const several = new Set(worker.roles.flatMap((role) => role.organisation ?? [])).size > 1;
  return (
    <div className="service__note">
      <Note tone={absence.now ? "plank" : "slate"}>
        <b>{absence.now ? m.worker_away_now({ day: until }) : m.worker_away_soon({ from, until })}</b>{" "}
        {absence.substitute ? (
          <>
            {m.worker_away_stand()}{" "}
            <Link href={`/pracovnik/${absence.substitute.id}`}>{absence.substitute.name}</Link>.
          </>
        ) : (
          m.worker_away_team()
        )}
        {several ? ` ${m.worker_away_at({ organisation: absence.organisation.name })}` : null}
      </Note>
    </div>
  );
}

function Work({ worker }: { worker: Worker }) {
  return (
    <section className="sheet stack" aria-labelledby="worker-work">
      <h2 id="worker-work">{m.worker_work()}</h2>
      <dl className="facts">
        <dt>{m.worker_roles()}</dt>
        <dd>
          <ul>
            {worker.roles.map((held) => (
              <li key={`${held.role} ${held.name}`}>
                {roleWord(held.role)}
                {held.name ? (
                  <>
                    {": "}
                    {held.organisation ? (
                      <Link href={`/organizace/${held.organisation}`}>{held.name}</Link>
                    ) : (
                      held.name
                    )}
                  </>
                ) : null}
                {held.until ? ` ${m.service_area_until({ day: dayOf(held.until) })}` : null}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{m.worker_services()}</dt>
        <dd>
          {worker.services.length === 0 ? <span className="muted">{m.worker_services_none()}</span> : null}
          <ul>
            {worker.services.map((service) => (
              <li key={service.id}>
                <Link href={`/sluzba/${service.id}`}>{service.name}</Link>{" "}
                <span className="small muted">{service.kind}</span>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{m.worker_serves()}</dt>
        <dd>
          {worker.serves.map(placeName).join(", ") || (
            <span className="muted">{m.service_area_unknown()}</span>
          )}
        </dd>
      </dl>
    </section>
  );
}
