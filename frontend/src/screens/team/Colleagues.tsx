import { useState } from "react";
import { EndHoldingsDocument, SetHoldingDocument, type TeamQuery, type TeamRole } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Confirm } from "../../parts/Confirm";
import { Field } from "../../parts/Field";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { roleWord, validityWord } from "../account/roles";
import { Refusal, wordOf } from "../account/said";

type Team = TeamQuery["team"];
type Colleague = Team["colleagues"][number];

const keyOf = (one: Colleague): string => `${one.worker} ${one.holding.role}`;

/** Who works here, as what and until when; a coordinator changes it. */
export function Colleagues({ team, onChanged }: { team: Team; onChanged: () => void }) {
  // by key: the list is read again while somebody is writing in it
  const [open, setOpen] = useState<string | null>(null);
  const [ending, setEnding] = useState<string | null>(null);
  // by the person: what they hold may change while somebody is asked
  const leaving = team.colleagues.find((one) => one.worker === ending);
  return (
    <section className="sheet stack" aria-labelledby="colleagues">
      <h2 id="colleagues">{m.account_colleagues()}</h2>
      <ul className="rows">
        {team.colleagues.map((one) => (
          <li key={keyOf(one)}>
            <div className="between">
              <Person colleague={one} />
              {team.coordinates && !one.me ? (
                <div className="row">
                  <Button
                    aria-expanded={open === keyOf(one)}
                    onClick={() => setOpen(open === keyOf(one) ? null : keyOf(one))}
                    aria-label={m.account_change_role_label({ name: one.name })}
                  >
                    {m.account_change_role()}
                  </Button>
                  <Button
                    tone="bare"
                    onClick={() => setEnding(one.worker)}
                    aria-label={m.account_end_role_label({ name: one.name })}
                  >
                    {m.account_end_role()}
                  </Button>
                </div>
              ) : null}
            </div>
            {open === keyOf(one) ? (
              <RoleForm
                colleague={one}
                onDone={() => {
                  setOpen(null);
                  onChanged();
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {leaving ? (
        <EndRole
          team={team}
          colleague={leaving}
          onClose={() => {
            setEnding(null);
            onChanged();
          }}
        />
      ) : null}
    </section>
  );
}

function Person({ colleague }: { colleague: Colleague }) {
  return (
    <div>
      <b>{colleague.name}</b> {colleague.me ? <span className="small">({m.account_me()})</span> : null}
      <p className="small muted">
        {roleWord(colleague.holding.role)} {validityWord(colleague.holding)}
        <br />
        {colleague.email}
        {colleague.signsIn ? "" : ` · ${m.account_no_account()}`}
      </p>
    </div>
  );
}

/** Another role, or a last day. */
function RoleForm({ colleague, onDone }: { colleague: Colleague; onDone: () => void }) {
  const set = useCommand(SetHoldingDocument);
  const [role, setRole] = useState(colleague.holding.role as TeamRole);
  const [until, setUntil] = useState(colleague.holding.until ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    const answer = await set.run({ worker: colleague.worker, role, until: until || null });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      onDone();
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RoleFields id="held" role={role} onRole={setRole} until={until} onUntil={setUntil} />
      <Refusal text={refusal} />
      <CommandStatus of={set} />
      <Button type="submit" tone="do">
        {m.account_save_role()}
      </Button>
    </form>
  );
}

interface RoleFieldsProps {
  /** Begins the ids of the fields: two forms may stand on one screen. */
  id: string;
  role: TeamRole;
  onRole: (role: TeamRole) => void;
  until: string;
  onUntil: (until: string) => void;
}

/** The role and its last day, as an invitation and a change ask for them. */
export function RoleFields({ id, role, onRole, until, onUntil }: RoleFieldsProps) {
  return (
    <>
      <Field id={`${id}-role`} label={m.account_role()} hint={m.account_role_hint()}>
        {(aria) => (
          <select
            className="in"
            {...aria}
            value={role}
            onChange={(event) => onRole(event.target.value as TeamRole)}
          >
            <option value="WORKER">{roleWord("WORKER")}</option>
            <option value="COORDINATOR">{roleWord("COORDINATOR")}</option>
          </select>
        )}
      </Field>
      <Field id={`${id}-until`} label={m.account_last_day()} optional>
        {(aria) => (
          <input
            className="in"
            type="date"
            {...aria}
            value={until}
            onChange={(event) => onUntil(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

function EndRole({ team, colleague, onClose }: { team: Team; colleague: Colleague; onClose: () => void }) {
  const end = useCommand(EndHoldingsDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const yes = async () => {
    const answer = await end.run({ worker: colleague.worker, organisation: team.organisation.id });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      onClose();
    }
  };
  return (
    <Confirm
      open
      stop
      busy={end.status !== "idle"}
      title={m.account_end_role_title({ name: colleague.name })}
      verb={m.account_end_role_yes()}
      safe={m.account_end_role_no()}
      onYes={yes}
      onNo={onClose}
    >
      <p>{m.account_end_role_text()}</p>
      <Refusal text={refusal} />
      <CommandStatus of={end} />
    </Confirm>
  );
}
