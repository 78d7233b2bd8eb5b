import { useState } from "react";
import {
  type AttemptPartsFragment,
  ClientLinksDocument,
  MakeClientLinkDocument,
  RevokeClientLinksDocument,
} from "../../gql/graphql";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { clientViewWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { useToast } from "../../parts/Toast";
import { dayOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";
import { CopyLink } from "../team/LinkNote";

const NOUNS = ["CLIENT_LINK"] as const;

/** The links by which the person reads their own referral: made here, shown once, ended at once. */
export default function ClientLinks({ attempt }: { attempt: AttemptPartsFragment }) {
  const read = useRead(ClientLinksDocument, { attempt: attempt.id }, { nouns: NOUNS });
  const make = useCommand(MakeClientLinkDocument);
  const revoke = useCommand(RevokeClientLinksDocument);
  const toast = useToast();
  // it is kept in this screen alone
  const [path, setPath] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const links = read.data?.clientLinks ?? [];
  const mine = attempt.side === "SENDER" ? attempt.from.id : attempt.toOrganisation.id;
  const makeOne = async () => {
    const answer = await make.run({ attempt: attempt.id });
    setRefusal(answer ? wordOf(answer) : null);
    if (answer?.__typename === "Link") {
      setPath(answer.path);
    }
    read.refresh();
  };
  const endAll = async () => {
    const answer = await revoke.run({ attempt: attempt.id });
    const word = answer ? wordOf(answer) : null;
    setRefusal(word);
    if (answer && !word) {
      setPath(null);
      toast({ text: m.client_revoked() });
    }
    read.refresh();
  };
  const busy = make.status !== "idle" || revoke.status !== "idle";
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="client-links">
      <h2 id="client-links">{m.client_title()}</h2>
      <Said attempt={attempt} />
      <p className="small muted">{m.client_text()}</p>
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {path ? <Fresh path={path} attempt={attempt.id} /> : null}
      {read.data ? <Living links={links} /> : null}
      <Refusal text={refusal} />
      <div className="row">
        <Button blocked={busy} onClick={() => void makeOne()}>
          {links.some(({ organisation }) => organisation.id === mine) ? m.client_remake() : m.client_make()}
        </Button>
        {links.length > 0 ? (
          <Button tone="bare" blocked={busy} onClick={() => void endAll()}>
            {m.client_revoke()}
          </Button>
        ) : null}
      </div>
      <p className="small muted">{m.client_danger()}</p>
      <CommandStatus of={make} />
      <CommandStatus of={revoke} />
    </section>
  );
}

/** What the person said last of the help. */
function Said({ attempt }: { attempt: AttemptPartsFragment }) {
  const said = attempt.events.findLast((event) => event.kind === "client_confirmed");
  return said?.view ? (
    <p>
      <b>{m.client_said({ view: clientViewWord(said.view), day: dayOf(said.effectiveAt) })}</b>
    </p>
  ) : null;
}

function Living({
  links,
}: {
  links: readonly { id: string; organisation: { name: string }; expiresAt: string }[];
}) {
  if (links.length === 0) {
    return <p className="small">{m.client_none()}</p>;
  }
  return (
    <ul className="small">
      {links.map(({ id, organisation, expiresAt }) => (
        <li key={id}>{m.client_until({ organisation: organisation.name, day: dayOf(expiresAt) })}</li>
      ))}
    </ul>
  );
}

/** The link that was just made: the slip is printed from a form, so that no address of ours holds it. */
function Fresh({ path, attempt }: { path: string; attempt: string }) {
  return (
    <div className="stack" role="status">
      <p>{m.client_once()}</p>
      <form method="post" action={`/doporuceni/${attempt}/listek`} target="_blank" rel="noopener">
        <input type="hidden" name="token" value={path.slice(path.lastIndexOf("/") + 1)} />
        <Button type="submit" tone="do">
          <Icon name="print" />
          {m.client_print()}
        </Button>
      </form>
      <CopyLink id="client-link" address={`${location.origin}${path}`} />
    </div>
  );
}
