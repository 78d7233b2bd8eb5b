import { useState } from "react";
import { ResendMailDocument, UndeliveredMailsDocument, type UndeliveredMailsQuery } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { ErrorNote } from "../../parts/ErrorNote";
import { useToast } from "../../parts/Toast";
import { momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";

type Mail = UndeliveredMailsQuery["undeliveredMails"][number];

const NO_VARIABLES = {};
const PERMANENT = 500;

/** Which colleagues could not be told by mail that something waits for them. */
export function Undelivered() {
  const read = useRead(UndeliveredMailsDocument, NO_VARIABLES);
  const resend = useCommand(ResendMailDocument);
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const mails = read.data?.undeliveredMails;
  const again = async (mail: Mail) => {
    const answer = await resend.run({ mail: mail.id });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      toast({ text: m.notice_undelivered_resent() });
    }
    read.refresh();
  };
  return (
    <section className="sheet stack" aria-labelledby="undelivered">
      <h2 id="undelivered">{m.notice_undelivered_title()}</h2>
      {read.loading ? <Bones what={m.notice_undelivered_loading()} rows={1} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {mails?.length === 0 ? <p className="muted">{m.notice_undelivered_none()}</p> : null}
      {mails?.length ? <p>{m.notice_undelivered_text()}</p> : null}
      <ul className="rows">
        {mails?.map((mail) => (
          <li className="between" key={mail.id}>
            <div>
              <b>{mail.name}</b>
              <p className="small muted">
                {mail.email} · {m.notice_undelivered_count({ count: mail.tries })}
                <br />
                {m.notice_undelivered_since({ when: momentOf(mail.madeAt), tried: momentOf(mail.triedAt) })} ·{" "}
                {whyWord(mail.problem)}
              </p>
            </div>
            <Button
              onClick={() => again(mail)}
              aria-label={m.notice_undelivered_resend_label({ name: mail.name })}
            >
              {m.notice_undelivered_resend()}
            </Button>
          </li>
        ))}
      </ul>
      <Refusal text={refusal} />
      <CommandStatus of={resend} />
    </section>
  );
}

function whyWord(problem: Mail["problem"]): string {
  if (!problem) {
    return m.notice_undelivered_no_answer();
  }
  const code = String(problem);
  return problem >= PERMANENT
    ? m.notice_undelivered_why_full({ code })
    : m.notice_undelivered_why_temporary({ code });
}
