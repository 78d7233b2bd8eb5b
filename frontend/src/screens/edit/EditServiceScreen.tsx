import { type FormEvent, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { EditServiceDocument, ServiceDetailDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { useToast } from "../../parts/Toast";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import type { Service } from "../service/ServiceScreen";
import { changesOf, type Draft, draftOf, inputOf, wrongIn } from "./draft";
import type { Errors } from "./hours-draft";
import { Preview } from "./Preview";
import { SitesSection } from "./SitesEditor";
import { AboutSection, AreaSection, ContactSection, RoomSection, TakesSection } from "./sections";
import { idOf, useSave } from "./use-save";
import "./edit.css";

/** /sluzba/:id/upravit: what a coordinator changes most, with a look at it before it is saved. */
export default function EditServiceScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, stale, refresh } = useRead(ServiceDetailDocument, { id });
  const service = useFirstFresh(data?.service, stale);
  useTitle(service ? m.edit_title({ name: service.name }) : "");
  if (loading) {
    return <Bones what={m.service_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {service?.mayEdit ? <EditForm service={service} key={service.id} /> : null}
      {data && !data.service?.mayEdit ? <NotYours href={`/sluzba/${id}`} /> : null}
    </>
  );
}

/** What a form starts from: the first answer that is not an old one; later answers do not reach it. */
export function useFirstFresh<Thing>(thing: Thing | null | undefined, stale: boolean): Thing | null {
  const [first, setFirst] = useState<Thing | null>(null);
  if (first === null && thing && !stale) {
    setFirst(thing);
    return thing;
  }
  return first;
}

export function NotYours({ href }: { href: string }) {
  return (
    <section className="sheet">
      <Empty
        heading="h1"
        title={m.edit_not_yours_title()}
        text={m.edit_not_yours_text()}
        action={<ButtonLink href={href}>{m.edit_to_detail()}</ButtonLink>}
      />
    </section>
  );
}

/** The errors in the order of the paths, for the summary on top. */
export const summaryOf = (errors: Errors) =>
  Object.entries(errors).map(([path, text]) => ({ id: idOf(path), text }));

function EditForm({ service }: { service: Service }) {
  const [before] = useState(() => draftOf(service));
  const [draft, setDraft] = useState<Draft>(before);
  const [looking, setLooking] = useState(false);
  const [tries, setTries] = useState(0);
  const saving = useSave(EditServiceDocument);
  const [, navigate] = useLocation();
  const toast = useToast();
  const errors: Errors = { ...saving.errors, ...(tries > 0 ? wrongIn(draft) : {}) };
  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    // whoever mends what the server refused stays in the form until they ask to look again
    setLooking(false);
    saving.forget();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    setTries((now) => now + 1);
    setLooking(Object.keys(wrongIn(draft)).length === 0);
  };
  const save = async () => {
    const edit = await saving.save({
      id: service.id,
      seen: service.updatedAt,
      input: inputOf(draft, before),
    });
    if (edit === null) {
      return;
    }
    const href = edit ? `/sluzba/${service.id}?zmena=${edit}` : `/sluzba/${service.id}`;
    toast({ text: m.edit_saved(), ...(edit ? { href, action: m.edit_undo() } : {}) });
    navigate(href);
  };
  const sections = { draft, errors, onChange: change };
  const invalid = Object.keys(saving.errors).length > 0;
  return (
    <div className="edit stack">
      <FormHead name={service.name} href={`/sluzba/${service.id}`} />
      {looking && !invalid ? (
        <Preview
          changes={changesOf(draft, before)}
          sending={saving.command}
          refused={saving.refused}
          onSave={() => void save()}
          onBack={() => setLooking(false)}
        />
      ) : (
        <form className="stack" onSubmit={look} noValidate>
          <ErrorSummary errors={summaryOf(errors)} attempt={tries + saving.answers} />
          <SitesSection {...sections} />
          <ContactSection {...sections} />
          <AreaSection {...sections} />
          <TakesSection {...sections} />
          <RoomSection {...sections} />
          <AboutSection {...sections} />
          <FormFoot href={`/sluzba/${service.id}`} />
        </form>
      )}
    </div>
  );
}

export function FormHead({ name, href }: { name: string; href: string }) {
  return (
    <div>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href={href}>{name}</Link>
          </li>
          <li aria-current="page">{m.edit_open()}</li>
        </ol>
      </nav>
      <h1>{m.edit_title({ name })}</h1>
    </div>
  );
}

export function FormFoot({ href }: { href: string }) {
  return (
    <div className="row">
      <Button type="submit" tone="do">
        {m.edit_look()}
      </Button>
      <ButtonLink href={href} tone="bare">
        {m.edit_cancel()}
      </ButtonLink>
    </div>
  );
}
