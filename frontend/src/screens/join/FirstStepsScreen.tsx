import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import {
  DiscardTestReferralDocument,
  FirstStepsDocument,
  type FirstStepsQuery,
  SendTestReferralDocument,
} from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { Button, ButtonLink } from "../../parts/Button";
import { CommandStatus } from "../../parts/CommandStatus";
import { ErrorNote } from "../../parts/ErrorNote";
import { Icon } from "../../parts/Icon";
import { useCommand } from "../../parts/use-command";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { Refusal, wordOf } from "../account/said";
import "./join.css";
import "../account/people.css";

type Steps = FirstStepsQuery["firstSteps"];

const NO_VARIABLES = {};
const NOUNS = ["TEAM", "ATTEMPT", "SERVICE", "ORGANISATION"] as const;

/** What a new organisation does first, with ticks for what is done. */
export default function FirstStepsScreen() {
  useTitle(m.join_steps_title());
  const read = useRead(FirstStepsDocument, NO_VARIABLES, { nouns: NOUNS });
  const steps = read.data?.firstSteps;
  return (
    <div className="people">
      <h1>{m.join_steps_title()}</h1>
      {steps ? <p className="muted">{m.join_steps_lead({ organisation: steps.organisation.name })}</p> : null}
      {read.loading ? <Bones what={m.join_steps_loading()} rows={4} /> : null}
      {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
      {steps ? <List steps={steps} onChanged={read.refresh} /> : null}
    </div>
  );
}

function List({ steps, onChanged }: { steps: Steps; onChanged: () => void }) {
  return (
    <ol className="steps">
      <Step done={steps.entryChecked} title={m.join_step_entry()} text={m.join_step_entry_text()}>
        {steps.services.length === 0 ? <p className="muted">{m.join_step_no_services()}</p> : null}
        <ul className="rows">
          {steps.services.map((service) => (
            <li className="between" key={service.id}>
              <Link href={`/sluzba/${service.id}`}>{service.name}</Link>
              <ButtonLink
                href={`/sluzba/${service.id}/upravit`}
                aria-label={m.join_step_edit_label({ service: service.name })}
              >
                {m.join_step_edit()}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Step>
      <Step done={steps.takesReferrals} title={m.join_step_takes()} text={m.join_step_takes_text()}>
        <ul className="rows">
          {steps.services.map((service) => (
            <li key={service.id}>
              {service.name}: {service.takesReferrals ? m.join_step_takes_yes() : m.join_step_takes_no()}
            </li>
          ))}
        </ul>
      </Step>
      <Step
        done={steps.testSent && steps.testAnswered}
        title={m.join_step_test()}
        text={m.join_step_test_text()}
      >
        <Test steps={steps} onChanged={onChanged} />
      </Step>
      <Step done={steps.colleagues > 1} title={m.join_step_team()} text={m.join_step_team_text()}>
        <ButtonLink href="/tym">{m.account_team()}</ButtonLink>
      </Step>
    </ol>
  );
}

interface StepProps {
  done: boolean;
  title: string;
  text: string;
  children: ReactNode;
}

function Step({ done, title, text, children }: StepProps) {
  return (
    <li className="sheet stack">
      <h2>
        <Icon name={done ? "check" : "ring"} /> {title}{" "}
        <span className="small muted">{done ? m.join_step_done() : m.join_step_open()}</span>
      </h2>
      <p className="small muted">{text}</p>
      {children}
    </li>
  );
}

/** Sends a referral of nobody to one's own service, leads to it, and throws it away. */
function Test({ steps, onChanged }: { steps: Steps; onChanged: () => void }) {
  const [, navigate] = useLocation();
  const send = useCommand(SendTestReferralDocument);
  const discard = useCommand(DiscardTestReferralDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const service = steps.services.find(({ takesReferrals }) => takesReferrals);
  const sendOne = async (id: string) => {
    const answer = await send.run({ service: id });
    setRefusal(answer ? wordOf(answer) : null);
    if (answer?.__typename === "Done") {
      navigate(`/doporuceni/${answer.id}`);
    }
  };
  const discardOne = async (attempt: string) => {
    const answer = await discard.run({ attempt });
    setRefusal(answer ? wordOf(answer) : null);
    onChanged();
  };
  return (
    <>
      {service ? null : <p className="muted">{m.join_step_test_first()}</p>}
      <div className="row">
        {steps.testAttempt ? (
          <>
            <ButtonLink tone="do" href={`/doporuceni/${steps.testAttempt}`}>
              {m.join_test_open()}
            </ButtonLink>
            <Button onClick={() => discardOne(String(steps.testAttempt))}>{m.join_test_discard()}</Button>
          </>
        ) : null}
        {service && !steps.testAttempt ? (
          <Button tone="do" onClick={() => sendOne(service.id)}>
            {m.join_test_send()}
          </Button>
        ) : null}
      </div>
      <Refusal text={refusal} />
      <CommandStatus of={send} />
      <CommandStatus of={discard} />
    </>
  );
}
