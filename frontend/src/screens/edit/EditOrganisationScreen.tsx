import { type FormEvent, useState } from "react";
import { useLocation, useParams } from "wouter";
import {
  EditOrganisationDocument,
  OrganisationDetailDocument,
  type OrganisationDetailQuery,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { ErrorNote } from "../../parts/ErrorNote";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { useToast } from "../../parts/Toast";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Line } from "./Boxes";
import { FormFoot, FormHead, NotYours, summaryOf, useFirstFresh } from "./EditServiceScreen";
import { Preview } from "./Preview";
import { ContactLines, Sheet } from "./sections";
import { textChanges, textInput } from "./text-form";
import { useSave } from "./use-save";
import "./edit.css";

type Organisation = NonNullable<OrganisationDetailQuery["organisation"]>;

const NAMES = {
  phone: m.edit_field_phone,
  email: m.edit_field_email,
  web: m.edit_field_web,
  street: m.edit_field_street,
  about: m.edit_field_about,
};

/** /organizace/:id/upravit: contacts and what the organisation says of itself. */
export default function EditOrganisationScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, stale, refresh } = useRead(OrganisationDetailDocument, { id });
  const organisation = useFirstFresh(data?.organisation, stale);
  useTitle(organisation ? m.edit_title({ name: organisation.name }) : "");
  if (loading) {
    return <Bones what={m.organisation_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {organisation?.mayEdit ? <EditForm organisation={organisation} key={organisation.id} /> : null}
      {data && !data.organisation?.mayEdit ? <NotYours href={`/organizace/${id}`} /> : null}
    </>
  );
}

function EditForm({ organisation }: { organisation: Organisation }) {
  const [before] = useState({
    phone: organisation.phone ?? "",
    email: organisation.email ?? "",
    web: organisation.web ?? "",
    street: organisation.street ?? "",
    about: organisation.about ?? "",
  });
  const [draft, setDraft] = useState(before);
  const [looking, setLooking] = useState(false);
  const saving = useSave(EditOrganisationDocument);
  const [, navigate] = useLocation();
  const toast = useToast();
  const home = `/organizace/${organisation.id}`;
  const change = (part: Partial<typeof before>) => {
    setDraft((now) => ({ ...now, ...part }));
    // whoever mends what the server refused stays in the form until they ask to look again
    setLooking(false);
    saving.forget();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    setLooking(true);
  };
  const save = async () => {
    const edit = await saving.save({
      id: organisation.id,
      seen: organisation.updatedAt,
      input: textInput(draft, before),
    });
    if (edit === null) {
      return;
    }
    const href = edit ? `${home}?zmena=${edit}` : home;
    toast({ text: m.edit_saved(), ...(edit ? { href, action: m.edit_undo() } : {}) });
    navigate(href);
  };
  const { errors } = saving;
  return (
    <div className="edit stack">
      <FormHead name={organisation.name} href={home} />
      {looking && Object.keys(errors).length === 0 ? (
        <Preview
          changes={textChanges(draft, before, NAMES)}
          sending={saving.command}
          refused={saving.refused}
          onSave={() => void save()}
          onBack={() => setLooking(false)}
        />
      ) : (
        <form className="stack" onSubmit={look} noValidate>
          <ErrorSummary errors={summaryOf(errors)} attempt={saving.answers} />
          <Sheet id="edit-contacts" title={m.service_contacts()}>
            <div className="edit__row">
              <ContactLines value={draft} errors={errors} onChange={change} />
              <Line
                path="street"
                label={m.organisation_street()}
                value={draft.street}
                errors={errors}
                onChange={(street) => change({ street })}
              />
            </div>
          </Sheet>
          <Sheet id="edit-about" title={m.organisation_about()}>
            <Line
              path="about"
              label={m.organisation_about_label()}
              hint={m.organisation_about_hint()}
              rows={5}
              value={draft.about}
              errors={errors}
              onChange={(about) => change({ about })}
            />
          </Sheet>
          <FormFoot href={home} />
        </form>
      )}
    </div>
  );
}
