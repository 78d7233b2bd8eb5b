import { type FormEvent, useState } from "react";
import { useLocation, useParams } from "wouter";
import { EditWorkerDocument, WorkerDetailDocument, type WorkerDetailQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { ErrorNote } from "../../parts/ErrorNote";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Icon } from "../../parts/Icon";
import { type Place, PlacePicker, placeName } from "../../parts/PlacePicker";
import { useToast } from "../../parts/Toast";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Line, Ticks } from "./Boxes";
import type { Change } from "./draft";
import { FormFoot, FormHead, NotYours, summaryOf, useFirstFresh } from "./EditServiceScreen";
import { Preview } from "./Preview";
import { Sheet } from "./sections";
import { textChanges, textInput } from "./text-form";
import { idOf, useSave } from "./use-save";
import "./edit.css";

type Worker = NonNullable<WorkerDetailQuery["worker"]>;

const NAMES = {
  position: m.edit_field_position,
  phone: m.edit_field_phone,
  reachNote: m.edit_field_reach_note,
};

/** /pracovnik/:id/upravit: how a worker is reached, where they work and in what. */
export default function EditWorkerScreen() {
  const { id } = useParams<{ id: string }>();
  const { data, failure, loading, stale, refresh } = useRead(WorkerDetailDocument, { id });
  const worker = useFirstFresh(data?.worker, stale);
  useTitle(worker ? m.edit_title({ name: worker.name }) : "");
  if (loading) {
    return <Bones what={m.worker_loading()} />;
  }
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {worker?.mayEdit ? <EditForm worker={worker} key={worker.id} /> : null}
      {data && !data.worker?.mayEdit ? <NotYours href={`/pracovnik/${id}`} /> : null}
    </>
  );
}

const refsOf = (places: readonly Place[]): string[] => places.map((place) => place.ref);
const same = (one: readonly string[], other: readonly string[]): boolean => one.join(" ") === other.join(" ");

function useDraft(worker: Worker) {
  const [before] = useState({
    position: worker.position ?? "",
    phone: worker.phone ?? "",
    reachNote: worker.reachNote ?? "",
  });
  const [draft, setDraft] = useState(before);
  const [serves, setServes] = useState<readonly Place[]>(worker.serves);
  const [delivers, setDelivers] = useState<readonly string[]>(worker.services.map((one) => one.id));
  const was = worker.services.map((one) => one.id);
  const names = (ids: readonly string[]) =>
    [...worker.services, ...worker.choices]
      .filter(
        (one, nth, all) => ids.includes(one.id) && all.findIndex((other) => other.id === one.id) === nth,
      )
      .map((one) => one.name)
      .join(", ");
  const movedTo = !same(refsOf(serves), refsOf(worker.serves));
  const otherWork = !same(delivers, was);
  const changes: Change[] = [
    ...textChanges(draft, before, NAMES),
    ...(movedTo
      ? [
          {
            what: m.edit_field_serves(),
            was: worker.serves.map(placeName).join(", "),
            is: serves.map(placeName).join(", "),
          },
        ]
      : []),
    ...(otherWork ? [{ what: m.edit_field_delivers(), was: names(was), is: names(delivers) }] : []),
  ];
  const input = {
    ...textInput(draft, before),
    ...(movedTo ? { serves: refsOf(serves) } : {}),
    ...(otherWork ? { delivers: [...delivers] } : {}),
  };
  return { draft, setDraft, serves, setServes, delivers, setDelivers, changes, input };
}

function EditForm({ worker }: { worker: Worker }) {
  const form = useDraft(worker);
  const [looking, setLooking] = useState(false);
  const saving = useSave(EditWorkerDocument);
  const [, navigate] = useLocation();
  const toast = useToast();
  const home = `/pracovnik/${worker.id}`;
  // whoever mends what the server refused stays in the form until they ask to look again
  const touched = () => {
    setLooking(false);
    saving.forget();
  };
  const change = (part: Partial<typeof form.draft>) => {
    form.setDraft((now) => ({ ...now, ...part }));
    touched();
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    setLooking(true);
  };
  const save = async () => {
    const edit = await saving.save({ id: worker.id, seen: worker.updatedAt, input: form.input });
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
      <FormHead name={worker.name} href={home} />
      {looking && Object.keys(errors).length === 0 ? (
        <Preview
          changes={form.changes}
          sending={saving.command}
          refused={saving.refused}
          onSave={() => void save()}
          onBack={() => setLooking(false)}
        />
      ) : (
        <form className="stack" onSubmit={look} noValidate>
          <ErrorSummary errors={summaryOf(errors)} attempt={saving.answers} />
          <Sheet id="edit-contacts" title={m.worker_contacts()}>
            <Line
              path="phone"
              label={m.worker_phone()}
              type="tel"
              value={form.draft.phone}
              errors={errors}
              onChange={(phone) => change({ phone })}
            />
            <Line
              path="reachNote"
              label={m.worker_reach_note()}
              hint={m.worker_reach_hint()}
              value={form.draft.reachNote}
              errors={errors}
              onChange={(reachNote) => change({ reachNote })}
            />
          </Sheet>
          <Sheet id="edit-work" title={m.worker_work()}>
            <Line
              path="position"
              label={m.worker_position()}
              value={form.draft.position}
              errors={errors}
              onChange={(position) => change({ position })}
            />
            {worker.choices.length > 0 ? (
              <Ticks
                path="delivers"
                legend={m.worker_services()}
                options={worker.choices.map((one) => ({ value: one.id, label: one.name }))}
                chosen={form.delivers}
                error={errors.delivers}
                onChange={(ids) => {
                  form.setDelivers(ids);
                  touched();
                }}
              />
            ) : null}
            <Serves
              places={form.serves}
              error={errors.serves}
              onChange={(places) => {
                form.setServes(places);
                touched();
              }}
            />
          </Sheet>
          <FormFoot href={home} />
        </form>
      )}
    </div>
  );
}

interface ServesProps {
  places: readonly Place[];
  error: string | undefined;
  onChange: (places: Place[]) => void;
}

function Serves({ places, error, onChange }: ServesProps) {
  const [added, setAdded] = useState(0);
  return (
    <div className="stack">
      <h3>{m.worker_serves()}</h3>
      <ul className="rows">
        {places.map((place) => (
          <li key={place.ref} className="row">
            {placeName(place)}
            <Button
              tone="bare"
              aria-label={m.edit_cover_remove({ place: placeName(place) })}
              onClick={() => onChange(places.filter((one) => one.ref !== place.ref))}
            >
              <Icon name="x" />
            </Button>
          </li>
        ))}
      </ul>
      <PlacePicker
        key={added}
        id={idOf("serves")}
        label={m.edit_cover_add()}
        error={error}
        value={null}
        onChange={(place) => {
          if (place && !places.some((one) => one.ref === place.ref)) {
            onChange([...places, place]);
          }
          setAdded((before) => before + 1);
        }}
      />
    </div>
  );
}
