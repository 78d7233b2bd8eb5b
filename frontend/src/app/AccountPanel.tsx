// What opens under my initials: for whom I act, my account, the language and the way out. Loaded when first opened.
import { useState } from "react";
import { Link } from "wouter";
import { ActForDocument } from "../gql/graphql";
import { CommandStatus } from "../parts/CommandStatus";
import { useCommand } from "../parts/use-command";
import { Refusal, wordOf } from "../screens/account/said";
import { m } from "../words/messages";
import { useTellAll } from "./changes";
import { LanguageSwitch } from "./LanguageSwitch";
import { tellSignedOut } from "./signed-out";
import type { Viewer } from "./viewer";
import "./account-panel.css";

export default function AccountPanel({ viewer, onClose }: { viewer: Viewer; onClose: () => void }) {
  const answers = viewer.roles.some(({ role }) => role === "FACILITATOR" || role === "ADMIN");
  return (
    <>
      <p>
        <b>{viewer.name}</b>
        <br />
        <span className="small muted">{viewer.email}</span>
      </p>
      <ActingFor viewer={viewer} />
      {viewer.demonstration ? <p className="small muted">{m.account_demonstration()}</p> : null}
      <ul className="panel__ways">
        <li>
          <Link href="/ucet" onClick={onClose}>
            {m.account_title()}
          </Link>
        </li>
        {viewer.actingFor ? (
          <li>
            <Link href="/tym" onClick={onClose}>
              {m.account_team()}
            </Link>
          </li>
        ) : null}
        <li>
          <Link href="/napoveda" onClick={onClose}>
            {m.glossary_menu()}
          </Link>
        </li>
        {answers ? (
          <li>
            <Link href="/zadosti" onClick={onClose}>
              {m.join_requests_title()}
            </Link>
          </li>
        ) : null}
      </ul>
      <LanguageSwitch />
      <form method="post" action="/odhlaseni" onSubmit={tellSignedOut}>
        <button className="btn btn--wide" type="submit">
          {m.account_sign_out()}
        </button>
      </form>
    </>
  );
}

/** The organisation acted for; who has several switches here, and every tab follows. */
function ActingFor({ viewer }: { viewer: Viewer }) {
  const act = useCommand(ActForDocument);
  const tellAll = useTellAll();
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = async (organisation: string) => {
    const answer = await act.run({ organisation });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      tellAll();
      // what this page still holds belongs to the other organisation
      location.assign("/");
    }
  };
  if (viewer.organisations.length < 2) {
    return (
      <p className="small">
        <span className="muted">{m.account_acting_for()}</span>{" "}
        {viewer.actingFor?.name ?? m.account_acting_for_none()}
      </p>
    );
  }
  return (
    <fieldset>
      <legend className="small muted">{m.account_acting_for()}</legend>
      {viewer.organisations.map(({ id, name }) => (
        <button
          className="btn btn--bare"
          type="button"
          key={id}
          aria-pressed={id === viewer.actingFor?.id}
          onClick={() => choose(id)}
        >
          {id === viewer.actingFor?.id ? "✓ " : ""}
          {name}
        </button>
      ))}
      <Refusal text={refusal} />
      <CommandStatus of={act} />
    </fieldset>
  );
}
