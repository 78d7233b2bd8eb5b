import { type FormEvent, useState } from "react";
import { InviteColleagueDocument, type TeamRole } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { fieldWord } from "../../parts/codes";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Field } from "../../parts/Field";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";
import { RoleFields } from "./Colleagues";
import type { FreshLink } from "./LinkNote";

type Wrong = Readonly<Record<string, string>>;

const EMPTY = { name: "", email: "", role: "WORKER" as TeamRole, until: "" };

/** Invites somebody; the link comes back and is shown once. */
export function InviteForm({ onLink }: { onLink: (link: FreshLink) => void }) {
  const invite = useCommand(InviteColleagueDocument);
  const [form, setForm] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    const answer = await invite.run({ input: { ...form, until: form.until || null } });
    if (answer?.__typename === "InvalidInput") {
      setWrong(
        Object.fromEntries(
          answer.fields.map(({ path, code }) => [path.replace("input.", ""), fieldWord(code)]),
        ),
      );
      return;
    }
    setWrong({});
    setRefusal(answer ? wordOf(answer) : null);
    if (answer?.__typename === "Link") {
      onLink({ ...answer, email: form.email });
      setForm(EMPTY);
    }
  };
  return (
    <form className="sheet stack" onSubmit={send} noValidate aria-labelledby="invite">
      <h2 id="invite">{m.account_invite()}</h2>
      <p className="small muted">{m.account_invite_text()}</p>
      <ErrorSummary
        attempt={tries}
        errors={Object.entries(wrong).map(([field, text]) => ({ id: `invite-${field}`, text }))}
      />
      <Field id="invite-name" label={m.account_invite_name()} error={wrong.name}>
        {(aria) => (
          <input
            className="in"
            autoComplete="off"
            maxLength={120}
            {...aria}
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.target.value })}
          />
        )}
      </Field>
      <Field id="invite-email" label={m.account_invite_email()} error={wrong.email}>
        {(aria) => (
          <input
            className="in"
            type="email"
            autoComplete="off"
            maxLength={254}
            {...aria}
            value={form.email}
            onChange={(event) => setForm({ ...form, email: event.target.value })}
          />
        )}
      </Field>
      <RoleFields
        id="invite"
        role={form.role}
        onRole={(role) => setForm({ ...form, role })}
        until={form.until}
        onUntil={(until) => setForm({ ...form, until })}
      />
      <Refusal text={refusal} />
      <CommandStatus of={invite} />
      <Button type="submit" tone="do">
        {m.account_invite_send()}
      </Button>
    </form>
  );
}
