import { type FormEvent, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import {
  AttemptDocument,
  type AttemptPartsFragment,
  RerouteChoicesDocument,
  type RerouteChoicesQuery,
  RerouteReferralDocument,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { nameOf, refusalWord } from "../../parts/codes";
import { Empty } from "../../parts/Empty";
import { ErrorNote } from "../../parts/ErrorNote";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { Note } from "../../parts/Note";
import { useToast } from "../../parts/Toast";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { showCode } from "../referrals/box";
import { whatOf } from "../referrals/what";
import { Instead } from "./Instead";
import { ServiceChoices } from "./ServiceChoices";
import "./referral.css";

const NOUNS = ["ATTEMPT"] as const;

/** Sends the need of an ended attempt to another service. */
export default function RerouteScreen() {
  const { id = "" } = useParams();
  const read = useRead(AttemptDocument, { id }, { nouns: NOUNS });
  const attempt = read.data?.attempt?.id === id ? read.data.attempt : null;
  useTitle(m.reroute_title());
  if (attempt) {
    return <Reroute key={attempt.id} attempt={attempt} />;
  }
  return <Instead title={m.reroute_title()} read={read} />;
}

function Reroute({ attempt }: { attempt: AttemptPartsFragment }) {
  const allowance = attempt.may.find((step) => step.command === "REROUTE");
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href="/doporuceni/odeslana">{m.box_list_sent()}</Link>
          </li>
          <li>
            <Link className="num nowrap" href={`/doporuceni/${attempt.id}`}>
              {showCode(attempt.code)}
            </Link>
          </li>
          <li aria-current="page">{m.reroute_title()}</li>
        </ol>
      </nav>
      <div className="head">
        <h1>
          {m.reroute_title()}: {whatOf(attempt)}
        </h1>
        <p className="muted">{m.reroute_lead()}</p>
      </div>
      {allowance?.allowed ? (
        <Choice attempt={attempt} />
      ) : (
        <section className="sheet stack">
          <Note tone="plank">
            <b>{m.reroute_cannot()}.</b> {refusalWord(allowance?.because ?? "not_your_part")}
          </Note>
          <p>
            <ButtonLink href={`/doporuceni/${attempt.id}`}>{m.attempt_back()}</ButtonLink>
          </p>
        </section>
      )}
    </>
  );
}

type Card = RerouteChoicesQuery["services"]["nodes"][number];

/** Services that may take it over: all but the one that did not. */
export function othersThan(service: string, cards: readonly Card[]): Card[] {
  return cards.filter((card) => card.id !== service);
}

function Choice({ attempt }: { attempt: AttemptPartsFragment }) {
  const needs = attempt.needs.map((need) => need.code);
  const place = attempt.staysIn?.ref ?? null;
  const read = useRead(RerouteChoicesDocument, { needs, place });
  if (read.loading) {
    return <Bones what={m.reroute_loading()} />;
  }
  if (!read.data) {
    return read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null;
  }
  const cards = othersThan(attempt.to.id, read.data.services.nodes);
  return (
    <section className="sheet stack" aria-labelledby="reroute-list">
      <div>
        <h2 id="reroute-list">{m.reroute_list()}</h2>
        <p className="small muted">
          {m.reroute_asks({
            needs: attempt.needs.map(nameOf).join(", "),
            place: attempt.staysIn?.name ?? m.reroute_place_any(),
          })}
        </p>
      </div>
      {cards.length === 0 ? (
        <Empty
          title={m.reroute_empty()}
          text={m.reroute_empty_text()}
          action={<ButtonLink href="/hledat">{m.box_find()}</ButtonLink>}
        />
      ) : (
        <ChoiceForm attempt={attempt} cards={cards} />
      )}
    </section>
  );
}

function ChoiceForm({ attempt, cards }: { attempt: AttemptPartsFragment; cards: readonly Card[] }) {
  const [service, setService] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const sending = useReroute(attempt);
  const missing = tries > 0 && service === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries((before) => before + 1);
    if (service !== null) {
      void sending.send(service);
    }
  };
  const chosen = cards.find((card) => card.id === service);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary
        attempt={tries}
        errors={missing ? [{ id: "reroute-service", text: m.reroute_error() }] : []}
      />
      <ServiceChoices
        cards={cards}
        value={service}
        onChange={setService}
        error={missing ? m.reroute_error() : undefined}
      />
      {sending.refused ? (
        <Note tone="brick" live="alert">
          <b>{m.failure_command_title()}</b> {refusalWord(sending.refused)} {m.new_kept()}
        </Note>
      ) : null}
      <div className="row">
        <Button type="submit" tone="do" blocked={sending.command.status !== "idle"}>
          {chosen ? m.reroute_send({ service: chosen.name }) : m.reroute_send_none()}
        </Button>
        <ButtonLink href={`/doporuceni/${attempt.id}`} tone="bare">
          {m.attempt_back()}
        </ButtonLink>
      </div>
      <CommandStatus of={sending.command} />
    </form>
  );
}

/** Sends to another service and opens the new attempt. */
function useReroute(attempt: AttemptPartsFragment) {
  const command = useCommand(RerouteReferralDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const toast = useToast();
  const send = async (service: string) => {
    setRefused(null);
    const answer = await command.run({ attempt: attempt.id, seen: attempt.version, service });
    if (answer?.__typename === "Attempt") {
      toast({ text: m.reroute_sent({ service: answer.to.name }) });
      navigate(`/doporuceni/${answer.id}`);
    } else if (answer) {
      setRefused(answer.__typename === "InvalidInput" ? (answer.fields[0]?.code ?? "unknown") : answer.code);
    }
  };
  return { command, refused, send };
}
