import { type FormEvent, useState } from "react";
import { useViewer, type Viewer } from "../../app/viewer";
import {
  type AbsenceLineFragment,
  ColleaguesDocument,
  type ColleaguesQuery,
  EndAbsenceDocument,
  SetAbsenceDocument,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { ErrorSummary, type FormError } from "../../parts/ErrorSummary";
import { Field } from "../../parts/Field";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { dayOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { textOfDay, today } from "../handovers/span";
import { type FieldName, idOf, inputOf, refusedFields, type Typed, wrongDays } from "./absence";
import "../../parts/head-split.css";
import "./absence.css";

type Colleague = ColleaguesQuery["colleagues"][number];

const NO_VARIABLES = {};
const NOUNS = ["TEAM"] as const;

/** Who of the team is away and who stands in; nobody's reason. */
export default function AbsenceScreen() {
  useTitle(m.absence_title());
  const viewer = useViewer();
  const read = useRead(ColleaguesDocument, NO_VARIABLES, { nouns: NOUNS });
  const colleagues = read.data?.colleagues;
  return (
    <>
      <div className="head head--split">
        <div>
          <h1>{m.absence_title()}</h1>
          <p className="muted">{m.absence_lead()}</p>
        </div>
        <ButtonLink href="/doporuceni">{m.absence_back()}</ButtonLink>
      </div>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {read.loading ? <Bones what={m.absence_loading()} rows={3} /> : null}
      {colleagues && viewer ? (
        <div className="absence stack">
          <AbsenceForm viewer={viewer} colleagues={colleagues} onDone={read.refresh} />
          <AbsenceList viewer={viewer} colleagues={colleagues} onDone={read.refresh} />
        </div>
      ) : null}
    </>
  );
}

interface PartProps {
  viewer: Viewer;
  colleagues: readonly Colleague[];
  onDone: () => void;
}

/** A coordinator writes down absences of colleagues too. */
const coordinates = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role.role === "COORDINATOR" && role.toward === viewer.actingFor?.id);

function AbsenceForm({ viewer, colleagues, onDone }: PartProps) {
  const day = textOfDay(today(new Date()));
  const [typed, setTyped] = useState<Typed>({ worker: viewer.id, from: day, until: day, substitute: "" });
  const { errors, attempt, refused, submit, send } = useSetAbsence(typed, onDone);
  const set = (field: FieldName) => (value: string) => setTyped({ ...typed, [field]: value });
  const errorOf = (field: FieldName) => errors.find((one) => one.id === idOf(field))?.text;
  const others = colleagues.filter((one) => one.id !== typed.worker);
  return (
    <form className="sheet stack" onSubmit={submit} noValidate aria-label={m.absence_add()}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {coordinates(viewer) ? (
        <Pick
          field="worker"
          label={m.absence_who()}
          value={typed.worker}
          error={errorOf("worker")}
          onPick={set("worker")}
        >
          {colleagues.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Pick>
      ) : null}
      <div className="absence__days">
        <Day
          field="from"
          label={m.absence_from()}
          typed={typed}
          error={errorOf("from")}
          onType={set("from")}
        />
        <Day
          field="until"
          label={m.absence_until()}
          typed={typed}
          error={errorOf("until")}
          onType={set("until")}
        />
      </div>
      <Pick
        field="substitute"
        label={m.absence_substitute()}
        hint={m.absence_substitute_hint()}
        value={typed.substitute}
        error={errorOf("substitute")}
        onPick={set("substitute")}
      >
        <option value="">{m.absence_team()}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Pick>
      {refused ? (
        <Note tone="plank" live="alert">
          {refused}
        </Note>
      ) : null}
      <div className="row">
        <Button type="submit" tone="do" blocked={send.status !== "idle"}>
          {m.absence_add()}
        </Button>
      </div>
      <CommandStatus of={send} />
    </form>
  );
}

/** Sends the form, and keeps what is wrong with it. */
function useSetAbsence(typed: Typed, onDone: () => void) {
  const send = useCommand(SetAbsenceDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = inputOf(typed);
    setErrors(wrongDays(typed));
    setAttempt(attempt + 1);
    setRefused(null);
    const answer = input ? await send.run({ input }) : null;
    switch (answer?.__typename) {
      case "Absence":
        toast({ text: m.absence_saved() });
        onDone();
        return;
      case "InvalidInput":
        setErrors(refusedFields(answer.fields));
        setAttempt((before) => before + 1);
        return;
      case "NotAllowed":
      case "Refused":
        setRefused(refusalWord(answer.code));
        return;
    }
  };
  return { errors, attempt, refused, submit, send };
}

interface DayProps {
  field: "from" | "until";
  label: string;
  typed: Typed;
  error: string | undefined;
  onType: (day: string) => void;
}

function Day({ field, label, typed, error, onType }: DayProps) {
  return (
    <Field id={idOf(field)} label={label} hint={m.absence_from_hint()} error={error}>
      {(aria) => (
        <input
          className="in num"
          {...aria}
          inputMode="numeric"
          autoComplete="off"
          value={typed[field]}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

interface PickProps {
  field: FieldName;
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  onPick: (value: string) => void;
  children: React.ReactNode;
}

function Pick({ field, label, hint, value, error, onPick, children }: PickProps) {
  return (
    <Field id={idOf(field)} label={label} hint={hint} error={error}>
      {(aria) => (
        <select className="in" {...aria} value={value} onChange={(event) => onPick(event.target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}

function AbsenceList({ viewer, colleagues, onDone }: PartProps) {
  const all = colleagues
    .flatMap((one) => one.absences)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  if (all.length === 0) {
    return (
      <div className="sheet">
        <Empty title={m.absence_none()} text={m.absence_none_text()} />
      </div>
    );
  }
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{m.absence_list()}</h2>
      <ul className="absences">
        {all.map((one) => (
          <AbsenceRow
            key={one.id}
            absence={one}
            mayEnd={one.worker.id === viewer.id || coordinates(viewer)}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
}

interface AbsenceRowProps {
  absence: AbsenceLineFragment;
  mayEnd: boolean;
  onDone: () => void;
}

const dayWord = (day: string): string => dayOf(`${day}T12:00:00Z`);

function AbsenceRow({ absence, mayEnd, onDone }: AbsenceRowProps) {
  const end = useCommand(EndAbsenceDocument);
  const toast = useToast();
  const [refused, setRefused] = useState<string | null>(null);
  const begun = absence.from <= today(new Date());
  const verb = begun ? m.absence_end() : m.absence_cancel();
  const span = m.absence_span({ from: dayWord(absence.from), until: dayWord(absence.until) });
  const press = async () => {
    const answer = await end.run({ absence: absence.id });
    if (answer?.__typename === "Absence") {
      toast({ text: m.absence_ended() });
      onDone();
    } else if (answer && "code" in answer) {
      setRefused(refusalWord(answer.code));
    }
  };
  return (
    <li className="absences__one">
      <div>
        <p>
          <b>{absence.worker.name}</b> {begun ? <span className="tag">{m.absence_now()}</span> : null}
        </p>
        <p className="small muted">
          {span}
          {" · "}
          {absence.substitute ? m.absence_with({ name: absence.substitute.name }) : m.absence_with_team()}
        </p>
        {refused ? <Note tone="plank">{refused}</Note> : null}
        <CommandStatus of={end} />
      </div>
      {mayEnd ? (
        <Button
          blocked={end.status !== "idle"}
          onClick={press}
          aria-label={m.absence_end_of({ verb, name: absence.worker.name, span })}
        >
          {verb}
        </Button>
      ) : null}
    </li>
  );
}
