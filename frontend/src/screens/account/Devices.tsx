import { useState } from "react";
import { tellSignedOut } from "../../app/signed-out";
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SessionsDocument,
  type SessionsQuery,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { ErrorNote } from "../../parts/ErrorNote";
import { momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { deviceWord } from "./device";
import { Refusal, wordOf } from "./said";

type Session = SessionsQuery["sessions"][number];

const NO_VARIABLES = {};

/** Where I am signed in, and the ways out. */
export function Devices() {
  const read = useRead(SessionsDocument, NO_VARIABLES);
  const end = useCommand(EndSessionDocument);
  const endOthers = useCommand(EndOtherSessionsDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const after = (answer: Parameters<typeof wordOf>[0] | null) => {
    setRefusal(answer ? wordOf(answer) : null);
    read.refresh();
  };
  const sessions = read.data?.sessions ?? [];
  return (
    <section className="sheet stack" aria-labelledby="devices">
      <h2 id="devices">{m.account_devices()}</h2>
      <p className="small muted">{m.account_devices_text()}</p>
      {read.loading ? <Bones what={m.account_devices_loading()} rows={2} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      <ul className="rows">
        {sessions.map((session) => (
          <Device
            key={session.id}
            session={session}
            onEnd={async () => after(await end.run({ session: session.id }))}
          />
        ))}
      </ul>
      <Refusal text={refusal} />
      <CommandStatus of={end} />
      <CommandStatus of={endOthers} />
      <div className="row">
        {sessions.length > 1 ? (
          <Button onClick={async () => after(await endOthers.run({}))}>{m.account_end_others()}</Button>
        ) : null}
        <form method="post" action="/odhlaseni" onSubmit={tellSignedOut}>
          <input type="hidden" name="everywhere" value="yes" />
          <button className="btn btn--stop" type="submit">
            {m.account_sign_out_everywhere()}
          </button>
        </form>
      </div>
    </section>
  );
}

function Device({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const name = deviceWord(session);
  return (
    <li className="between">
      <div>
        <b>{name}</b> {session.here ? <span className="small">({m.account_here()})</span> : null}
        <p className="small muted">
          {m.account_opened({ when: momentOf(session.openedAt) })} ·{" "}
          {m.account_seen({ when: momentOf(session.seenAt) })}
          {session.ownPhone ? ` · ${m.account_own_phone()}` : ""}
        </p>
      </div>
      {session.here ? null : (
        <Button onClick={onEnd} aria-label={m.account_end_label({ device: name })}>
          {m.account_end()}
        </Button>
      )}
    </li>
  );
}
