import { useState } from "react";
import type { Viewer } from "../../app/viewer";
import { Button } from "../../parts/Button";
import { Say } from "../../parts/Say";
import { dayOf, numberOf } from "../../parts/time";
import { m } from "../../words/messages";
import type { Present, PresentRead } from "./District";
import { Sheet } from "./Sheet";

type Worker = Present["workers"][number];

const FIRST = 8;

/** Who works in the ORP and is there today; colleagues of other organisations first. */
export function People({ read, viewer }: { read: PresentRead; viewer: Viewer }) {
  const [all, setAll] = useState(false);
  return (
    <Sheet id="home-people" title={m.home_people()} read={read} loading={m.home_people_loading()}>
      {({ present }) => {
        const workers = present.workers.filter(({ id }) => id !== viewer.id);
        if (workers.length === 0) {
          return <p className="muted">{m.home_people_empty()}</p>;
        }
        return (
          <>
            <ul className="rows rows--tight">
              {(all ? workers : workers.slice(0, FIRST)).map((worker) => (
                <WorkerLine key={`${worker.id} ${worker.organisation.id}`} worker={worker} />
              ))}
            </ul>
            {workers.length > FIRST ? (
              <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
                {all
                  ? m.home_less()
                  : m.home_all_people({ count: workers.length, shown: numberOf(workers.length) })}
              </Button>
            ) : null}
          </>
        );
      }}
    </Sheet>
  );
}

function WorkerLine({ worker }: { worker: Worker }) {
  return (
    <li>
      <p>
        <b>{worker.name}</b>
        {worker.position ? `, ${worker.position}` : ""}
      </p>
      <p className="small muted">{worker.organisation.name}</p>
      <p className="row small">
        {worker.awayUntil ? (
          <Say tone="slate" icon="pause">
            {m.home_away({ day: dayOf(`${worker.awayUntil}T12:00:00Z`) })}
          </Say>
        ) : (
          <Say tone="slate" icon="ring">
            {m.home_here()}
          </Say>
        )}
        {worker.phone ? <a href={`tel:${worker.phone.replaceAll(/\s/g, "")}`}>{worker.phone}</a> : null}
      </p>
    </li>
  );
}
