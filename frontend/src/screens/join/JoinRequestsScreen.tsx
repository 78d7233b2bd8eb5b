import { useState } from "react";
import { useViewer } from "../../app/viewer";
import {
  ApproveJoinDocument,
  DeclineJoinDocument,
  JoinRequestsDocument,
  type JoinRequestsQuery,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { momentOf } from "../../parts/time";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";
import { type FreshLink, LinkNote } from "../team/LinkNote";
import { MistakeSheet } from "./MistakeSheet";
import "../account/people.css";

type Request = JoinRequestsQuery["joinRequests"][number];

const NO_VARIABLES = {};
const NOUNS = ["TEAM"] as const;

/** Who wants to join in the district: call back, then let them in. */
export default function JoinRequestsScreen() {
  useTitle(m.join_requests_title());
  const read = useRead(JoinRequestsDocument, NO_VARIABLES, { nouns: NOUNS });
  const approve = useCommand(ApproveJoinDocument);
  const decline = useCommand(DeclineJoinDocument);
  const [link, setLink] = useState<FreshLink | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const admin = useViewer()?.roles.some(({ role }) => role === "ADMIN");
  const requests = read.data?.joinRequests;
  const yes = async (request: Request) => {
    const answer = await approve.run({ request: request.id });
    setRefusal(answer ? wordOf(answer) : null);
    setLink(answer?.__typename === "Link" ? { ...answer, email: request.email } : null);
    read.refresh();
  };
  const no = async (request: Request) => {
    const answer = await decline.run({ request: request.id });
    setRefusal(answer ? wordOf(answer) : null);
    read.refresh();
  };
  return (
    <div className="people">
      <h1>{m.join_requests_title()}</h1>
      <p className="muted">{m.join_requests_lead()}</p>
      {read.loading ? <Bones what={m.join_requests_loading()} rows={3} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {link ? <LinkNote link={link} /> : null}
      <Refusal text={refusal} />
      <CommandStatus of={approve} />
      <CommandStatus of={decline} />
      {requests && requests.length > 0 ? (
        <ul className="stack">
          {requests.map((one) => (
            <Row key={one.id} request={one} onYes={() => yes(one)} onNo={() => no(one)} />
          ))}
        </ul>
      ) : null}
      {requests?.length === 0 ? (
        <div className="sheet">
          <Empty title={m.join_requests_none()} text={m.join_requests_none_text()} />
        </div>
      ) : null}
      {admin ? <MistakeSheet /> : null}
    </div>
  );
}

function Row({ request, onYes, onNo }: { request: Request; onYes: () => void; onNo: () => void }) {
  const { organisation, phone } = request;
  return (
    <li className="sheet stack">
      <h2>{organisation.name}</h2>
      <dl className="facts">
        <dt>{m.join_request_who()}</dt>
        <dd>
          {request.name}
          {request.position ? `, ${request.position}` : ""}
        </dd>
        <dt>{m.join_request_email()}</dt>
        <dd>{request.email}</dd>
        <dt>{m.join_request_phone()}</dt>
        <dd>
          {phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> : m.join_request_no_phone()}
        </dd>
        <dt>{m.join_request_place()}</dt>
        <dd>{request.place ?? "–"}</dd>
        <dt>{m.join_request_asked()}</dt>
        <dd>{momentOf(request.askedAt)}</dd>
      </dl>
      {request.joined ? <p className="small">{m.join_request_joined()}</p> : null}
      <div className="row">
        <Button tone="do" onClick={onYes} aria-label={m.join_approve_label({ name: request.name })}>
          {m.join_approve()}
        </Button>
        <Button onClick={onNo} aria-label={m.join_decline_label({ name: request.name })}>
          {m.join_decline()}
        </Button>
      </div>
    </li>
  );
}
