import { useState } from "react";
import {
  type AttemptPartsFragment,
  PartnerLinkDocument,
  type PartnerLinkQuery,
  RenewPartnerLinkDocument,
  RevokePartnerLinkDocument,
} from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { dayOf, momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";

type Link = NonNullable<PartnerLinkQuery["partnerLink"]>;

/** How an organisation outside the network answers, and the ways to send the link anew or to end it. */
export function PartnerLink({ attempt }: { attempt: AttemptPartsFragment }) {
  const read = useRead(PartnerLinkDocument, { attempt: attempt.id });
  const renew = useCommand(RenewPartnerLinkDocument);
  const revoke = useCommand(RevokePartnerLinkDocument);
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const link = read.data?.partnerLink;
  if (!link) {
    return null;
  }
  const after = (answer: Parameters<typeof wordOf>[0] | null, done: string) => {
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      toast({ text: done });
    }
    read.refresh();
  };
  return (
    <section className="sheet stack" aria-labelledby="partner">
      <h2 id="partner">{m.partner_title()}</h2>
      <Standing link={link} />
      <Refusal text={refusal} />
      <div className="row">
        {link.renewable ? (
          <Button
            onClick={async () =>
              after(await renew.run({ attempt: attempt.id }), m.partner_renewed({ email: link.email }))
            }
          >
            {m.partner_renew()}
          </Button>
        ) : null}
        {link.ended ? null : (
          <Button
            tone="bare"
            onClick={async () => after(await revoke.run({ attempt: attempt.id }), m.partner_revoked())}
          >
            {m.partner_revoke()}
          </Button>
        )}
      </div>
      <CommandStatus of={renew} />
      <CommandStatus of={revoke} />
    </section>
  );
}

function Standing({ link }: { link: Link }) {
  return (
    <>
      <p>{m.partner_text({ email: link.email })}</p>
      {link.undelivered ? <Note tone="brick">{m.partner_undelivered()}</Note> : null}
      <p className="small muted">
        {link.sentAt ? m.partner_sent({ when: momentOf(link.sentAt) }) : m.partner_unsent()}
        <br />
        {link.ended ? m.partner_ended() : m.partner_until({ day: dayOf(link.expiresAt) })}
      </p>
    </>
  );
}
