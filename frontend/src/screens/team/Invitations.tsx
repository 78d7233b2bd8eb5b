import { useState } from "react";
import { RenewInvitationDocument, type TeamQuery, WithdrawInvitationDocument } from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { dayOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { m } from "../../words/messages";
import { roleWord, validityWord } from "../account/roles";
import { Refusal, wordOf } from "../account/said";
import type { FreshLink } from "./LinkNote";

type Invited = TeamQuery["team"]["invitations"][number];

interface InvitationsProps {
  invitations: readonly Invited[];
  onLink: (link: FreshLink | null) => void;
  onChanged: () => void;
}

/** What was sent out and nobody has used yet. */
export function Invitations({ invitations, onLink, onChanged }: InvitationsProps) {
  const renew = useCommand(RenewInvitationDocument);
  const withdraw = useCommand(WithdrawInvitationDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const renewOne = async (invited: Invited) => {
    const answer = await renew.run({ invitation: invited.id });
    setRefusal(answer ? wordOf(answer) : null);
    onLink(answer?.__typename === "Link" ? { ...answer, email: invited.email } : null);
    onChanged();
  };
  const withdrawOne = async (invited: Invited) => {
    const answer = await withdraw.run({ invitation: invited.id });
    setRefusal(answer ? wordOf(answer) : null);
    onLink(null);
    onChanged();
  };
  return (
    <section className="sheet stack" aria-labelledby="invitations">
      <h2 id="invitations">{m.account_invitations()}</h2>
      {invitations.length === 0 ? <p className="muted">{m.account_invitations_none()}</p> : null}
      <ul className="rows">
        {invitations.map((one) => (
          <li className="between" key={one.id}>
            <div>
              <b>{one.name}</b>
              <p className="small muted">
                {one.email} · {roleWord(one.holding.role)} {validityWord(one.holding)}
                <br />
                {one.expired
                  ? m.account_invitation_expired({ day: dayOf(one.expiresAt) })
                  : m.account_invitation_until({ day: dayOf(one.expiresAt) })}
              </p>
            </div>
            <div className="row">
              <Button onClick={() => renewOne(one)} aria-label={m.account_renew_label({ name: one.name })}>
                {m.account_renew()}
              </Button>
              <Button
                tone="bare"
                onClick={() => withdrawOne(one)}
                aria-label={m.account_withdraw_label({ name: one.name })}
              >
                {m.account_withdraw()}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Refusal text={refusal} />
      <CommandStatus of={renew} />
      <CommandStatus of={withdraw} />
    </section>
  );
}
