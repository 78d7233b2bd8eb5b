// Where an entry comes from, who said that it holds, what was changed, and the way back.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { type ConfirmServiceMutation, EditsDocument, UndoEditDocument } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { refusalWord, sourceWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { Note } from "../../parts/Note";
import { Say } from "../../parts/Say";
import { dayOf, daysAgo, momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { changeText } from "./change-text";

type SaveAnswer = ConfirmServiceMutation["answer"];

interface Entry {
  id: string;
  updatedAt: string;
  source: string;
  verified: { on: string; by: string | null } | null;
  mayConfirm: boolean;
}

/** An entry that nobody confirmed for so long is to be checked by phone. */
const OLD_DAYS = 180;

/** The address keeps which edit was just made: ?zmena=id. */
export function useLastEdit(): [string | null, (edit: string | null) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const edit = new URLSearchParams(search).get("zmena");
  return [edit, (next) => navigate(next ? `${path}?zmena=${next}` : path, { replace: true })];
}

/** Since when it is known to hold: confirmed, else written; an old word says so. */
export function VerifiedText({ of }: { of: Entry }) {
  const confirmed = of.verified && of.verified.on >= of.updatedAt.slice(0, 10) ? of.verified.on : null;
  const at = confirmed ?? of.updatedAt;
  const day = dayOf(at);
  if (daysAgo(at) > OLD_DAYS) {
    return (
      <Say tone="plank" icon="warn">
        {m.service_updated_old({ day })}
      </Say>
    );
  }
  return (
    <span className="muted">{confirmed ? m.service_verified({ day }) : m.service_written({ day })}</span>
  );
}

interface KnownProps {
  /** Label and id, as the changes are asked for. */
  of: string;
  thing: Entry;
  confirm: TypedDocumentNode<{ answer: SaveAnswer }, { key: string; id: string }>;
  onSaved: (edit: string | null) => void;
}

export function Known({ of, thing, confirm, onSaved }: KnownProps) {
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="service-known">
      <h2 id="service-known">{m.service_true()}</h2>
      <p className="small">
        {m.service_source({ source: sourceWord(thing.source), day: dayOf(thing.updatedAt) })}
        {thing.verified
          ? ` ${thing.verified.by ? m.service_verified_by({ day: dayOf(thing.verified.on), by: thing.verified.by }) : m.service_verified_by_service({ day: dayOf(thing.verified.on) })}`
          : null}
      </p>
      {thing.mayConfirm ? (
        <div className="stack no-print">
          <ConfirmButton thing={thing} confirm={confirm} onSaved={onSaved} />
          <History of={of} onSaved={onSaved} />
        </div>
      ) : null}
    </section>
  );
}

/** What the union says when it is not Saved. */
function refusalOf(answer: SaveAnswer): string {
  return "code" in answer ? answer.code : "unknown";
}

function ConfirmButton({ thing, confirm, onSaved }: Omit<KnownProps, "of">) {
  const command = useCommand(confirm);
  const [refused, setRefused] = useState<string | null>(null);
  const press = async () => {
    const answer = await command.run({ id: thing.id });
    if (answer?.__typename === "Saved") {
      setRefused(null);
      onSaved(null);
    } else if (answer) {
      setRefused(refusalOf(answer));
    }
  };
  return (
    <>
      <Button wide blocked={command.status !== "idle"} onClick={() => void press()}>
        {m.service_confirm()}
      </Button>
      {refused ? <Note tone="brick">{refusalWord(refused)}</Note> : null}
      <CommandStatus of={command} />
    </>
  );
}

/** Right after an edit: what was done, and the way back. */
export function LastEdit({ edit, onDone }: { edit: string; onDone: (edit: string | null) => void }) {
  return (
    <div className="service__note no-print">
      <Note tone="moss" live="status">
        <b>{m.edit_saved()}</b> <UndoButton edit={edit} onDone={onDone} />
      </Note>
    </div>
  );
}

function UndoButton({ edit, onDone }: { edit: string; onDone: (edit: string | null) => void }) {
  const command = useCommand(UndoEditDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const undo = async () => {
    const answer = await command.run({ edit });
    if (answer?.__typename === "Saved") {
      onDone(null);
    } else if (answer) {
      setRefused(refusalOf(answer));
    }
  };
  return (
    <>
      <Button tone="bare" blocked={command.status !== "idle"} onClick={() => void undo()}>
        {m.edit_undo()}
      </Button>
      {refused ? <span role="alert">{refusalWord(refused)}</span> : null}
      <CommandStatus of={command} />
    </>
  );
}

/** What was changed, asked for when somebody wants to see it. */
function History({ of, onSaved }: { of: string; onSaved: (edit: string | null) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {m.edit_history()} <Icon name="down" />
      </summary>
      {open ? <Changes of={of} onSaved={onSaved} /> : null}
    </details>
  );
}

const NOUNS = ["SERVICE", "ORGANISATION", "WORKER"] as const;

function Changes({ of, onSaved }: { of: string; onSaved: (edit: string | null) => void }) {
  const { data, failure, loading, refresh } = useRead(EditsDocument, { of }, { nouns: NOUNS });
  if (loading) {
    return <Bones what={m.loading()} rows={1} />;
  }
  const edits = data?.edits ?? [];
  return (
    <>
      {failure ? <ErrorNote failure={failure} onRetry={refresh} /> : null}
      {data && edits.length === 0 ? <p className="muted">{m.edit_history_none()}</p> : null}
      <ul className="rows small">
        {edits.map((edit) => (
          <li key={edit.id ?? edit.at}>
            <p>
              <b>{edit.by ?? sourceWord(edit.source)}</b>{" "}
              <span className="muted">
                {momentOf(edit.at)}
                {edit.undoes ? `, ${m.edit_is_undo()}` : null}
                {edit.undone ? `, ${m.edit_was_undone()}` : null}
              </span>
            </p>
            <ul>
              {[...new Set(edit.changes.map(changeText))].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            {edit.id && edit.undoable ? <UndoButton edit={edit.id} onDone={onSaved} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
