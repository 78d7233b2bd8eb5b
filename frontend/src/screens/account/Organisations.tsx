import { useState } from "react";
import type { Viewer } from "../../app/viewer";
import { useSession } from "../../app/viewer";
import { EndHoldingsDocument } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Confirm } from "../../parts/Confirm";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { roleWord, validityWord } from "./roles";
import { Refusal, wordOf } from "./said";

type Organisation = Viewer["organisations"][number];

/** For whom I work, as what and until when; and the way to leave. */
export function Organisations({ viewer }: { viewer: Viewer }) {
  const [leaving, setLeaving] = useState<Organisation | null>(null);
  const others = viewer.roles.filter(({ role }) => role !== "WORKER" && role !== "COORDINATOR");
  return (
    <section className="sheet stack" aria-labelledby="organisations">
      <h2 id="organisations">{m.account_organisations()}</h2>
      {viewer.roles.length === 0 ? <p className="muted">{m.account_no_roles()}</p> : null}
      <ul className="rows">
        {viewer.organisations.map((organisation) => (
          <li className="between" key={organisation.id}>
            <div>
              <b>{organisation.name}</b>
              {viewer.roles
                .filter(({ toward }) => toward === organisation.id)
                .map((holding) => (
                  <p className="small muted" key={holding.role}>
                    {roleWord(holding.role)} {validityWord(holding)}
                  </p>
                ))}
            </div>
            <Button
              onClick={() => setLeaving(organisation)}
              aria-label={m.account_leave_label({ organisation: organisation.name })}
            >
              {m.account_leave()}
            </Button>
          </li>
        ))}
        {others.map((holding) => (
          <li key={holding.role}>
            <b>{roleWord(holding.role)}</b>{" "}
            {holding.role === "FACILITATOR" ? <span>{viewer.district?.name}</span> : null}{" "}
            <span className="small muted">{validityWord(holding)}</span>
          </li>
        ))}
      </ul>
      {leaving ? <Leave viewer={viewer} organisation={leaving} onClose={() => setLeaving(null)} /> : null}
    </section>
  );
}

interface LeaveProps {
  viewer: Viewer;
  organisation: Organisation;
  onClose: () => void;
}

function Leave({ viewer, organisation, onClose }: LeaveProps) {
  const end = useCommand(EndHoldingsDocument);
  const { refresh } = useSession();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const leave = async () => {
    const answer = await end.run({ worker: viewer.id, organisation: organisation.id });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      toast({ text: m.account_left({ organisation: organisation.name }) });
      refresh();
      onClose();
    }
  };
  return (
    <Confirm
      open
      stop
      busy={end.status !== "idle"}
      title={m.account_leave_title({ organisation: organisation.name })}
      verb={m.account_leave_yes()}
      safe={m.account_leave_no()}
      onYes={leave}
      onNo={onClose}
    >
      <p>{m.account_leave_text()}</p>
      <Refusal text={refusal} />
      <CommandStatus of={end} />
    </Confirm>
  );
}
