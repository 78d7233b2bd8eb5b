import { useState } from "react";
import { EditServiceDocument, type Room } from "../../gql/graphql";
import { CommandStatus } from "../../parts/CommandStatus";
import { formWord, refusalWord } from "../../parts/codes";
import { Note } from "../../parts/Note";
import { Say } from "../../parts/Say";
import { daysAgo, momentOf, numberOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import type { Service } from "./ServiceScreen";
import { capacityText, roomWord } from "./words";

type Form = Service["formDetails"][number];
type Vacancy = NonNullable<Form["vacancy"]>;

const LOOK = {
  FREE: { tone: "moss", icon: "check" },
  FEW: { tone: "plank", icon: "halfc" },
  FULL: { tone: "brick", icon: "minus" },
} as const;

const ROOMS: readonly Room[] = ["FREE", "FEW", "FULL"];
/** What was said longer ago says little about today. */
const STALE_DAYS = 14;

/** What is free, as somebody of the service last said; an old word says so. */
export function VacancyText({ vacancy }: { vacancy: Vacancy }) {
  const { tone, icon } = LOOK[vacancy.room];
  const when = momentOf(vacancy.asOf);
  const free =
    vacancy.free === null
      ? ""
      : ` (${m.room_places({ count: vacancy.free, shown: numberOf(vacancy.free) })})`;
  return daysAgo(vacancy.asOf) > STALE_DAYS ? (
    <Say tone="plank" icon="warn">
      {m.room_old({ room: roomWord(vacancy.room), when })}
    </Say>
  ) : (
    <Say tone={tone} icon={icon}>
      <b>
        {roomWord(vacancy.room)}
        {free}
      </b>
      , {m.room_as_of({ when })}
    </Say>
  );
}

/** Each form of the service with its capacities and what is free in it. */
export function Rooms({ service, onSaved }: { service: Service; onSaved: (edit: string | null) => void }) {
  if (service.formDetails.length === 0) {
    return null;
  }
  return (
    <section className="sheet stack" aria-labelledby="service-room">
      <h2 id="service-room">{m.room_title()}</h2>
      <ul className="rows">
        {service.formDetails.map((form) => (
          <li key={form.form}>
            <h3 className="service__site">{formWord(form.form)}</h3>
            <p>
              {form.vacancy ? (
                <VacancyText vacancy={form.vacancy} />
              ) : (
                <span className="muted">{m.room_unknown()}</span>
              )}
            </p>
            {form.capacities.length > 0 ? (
              <p className="small muted">
                {m.room_registered()}{" "}
                {form.capacities
                  .map((one) => capacityText(one.unit, one.count, numberOf(one.count)))
                  .join(", ")}
              </p>
            ) : null}
            {service.mayEdit ? <SetRoom service={service} form={form} onSaved={onSaved} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SetRoomProps {
  service: Service;
  form: Form;
  onSaved: (edit: string | null) => void;
}

/** One tap says how full it is now. */
function SetRoom({ service, form, onSaved }: SetRoomProps) {
  const command = useCommand(EditServiceDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const say = async (room: Room) => {
    setRefused(null);
    const answer = await command.run({
      id: service.id,
      seen: null,
      input: { vacancies: [{ form: form.form, room, free: null }] },
    });
    if (answer?.__typename === "Saved") {
      onSaved(answer.edit);
    } else if (answer) {
      setRefused("code" in answer ? answer.code : "unknown");
    }
  };
  return (
    <fieldset className="room no-print">
      <legend className="small">{m.room_set({ form: formWord(form.form) })}</legend>
      <div className="row">
        {ROOMS.map((room) => (
          <button
            key={room}
            type="button"
            className="chip"
            aria-pressed={form.vacancy?.room === room}
            aria-disabled={command.status !== "idle" || undefined}
            onClick={() => void say(room)}
          >
            {roomWord(room)}
          </button>
        ))}
      </div>
      {refused ? (
        <Note tone="brick" live="alert">
          {refusalWord(refused)}
        </Note>
      ) : null}
      <CommandStatus of={command} />
    </fieldset>
  );
}
