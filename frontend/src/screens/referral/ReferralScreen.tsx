import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Link, Redirect, useParams } from "wouter";
import { AttemptDocument, type AttemptPartsFragment } from "../../gql/graphql";
import { Bones } from "../../parts/Bones";
import { declinedByWord, modeWord, outcomeWord, reasonWord, stateWord, urgencyWord } from "../../parts/codes";
import { ErrorNote } from "../../parts/ErrorNote";
import { Note } from "../../parts/Note";
import { STATE_LOOK, StateBadge } from "../../parts/StateBadge";
import { useRead } from "../../parts/use-read";
import { useTitle } from "../../parts/use-title";
import { m } from "../../words/messages";
import { showCode } from "../referrals/box";
import { whatOf } from "../referrals/what";
import { About, Sight } from "./About";
import { Bridge } from "./Bridge";
import { isTerminal } from "./bridge";
import { CodeCard } from "./CodeCard";
import { EndPanel } from "./EndPanel";
import { Instead } from "./Instead";
import { Messages } from "./Messages";
import { Overseen } from "./Overseen";
import { PartnerLink } from "./PartnerLink";
import { StepPanel } from "./StepPanel";
import { Timeline } from "./Timeline";
import { UndoSend } from "./UndoSend";
import { useOpened } from "./use-opened";
import { useSeeResult } from "./use-see-result";
import "./referral.css";

// comes after the bridge and the steps, which are needed first
const Debts = lazy(() => import("./Debts"));
const OfferPanel = lazy(() => import("./OfferPanel"));
const ModePanels = lazy(() => import("./ModePanels"));
const ClientLinks = lazy(() => import("./ClientLinks"));

const NOUNS = ["ATTEMPT"] as const;
// only what ended without help needs it
const Elsewhere = lazy(() => import("../alternative/Elsewhere"));

/** One referral: where it stands, whose turn it is, what may be done, and all that happened. */
export default function ReferralScreen() {
  const { id = "" } = useParams();
  const { attempt, take, read } = useNewest(id);
  useTitle(attempt ? `${showCode(attempt.code)}, ${whatOf(attempt)}` : m.box_title());
  useSeeResult(attempt);
  useOpened(attempt, take);
  const offered = useOffered(id, attempt);
  if (attempt?.side === "NOBODY") {
    return <Overseen attempt={attempt} onNewest={take} />;
  }
  if (attempt?.state === "DRAFT") {
    return <Redirect to={`/sluzba/${attempt.to.id}/doporucit?koncept=${attempt.id}`} replace />;
  }
  if (attempt) {
    return (
      <>
        {read.failure ? <ErrorNote failure={read.failure} onRetry={read.refresh} /> : null}
        <ReferralPage key={attempt.id} attempt={attempt} onNewest={take} />
      </>
    );
  }
  return <Instead title={m.box_title()} read={read} offerGone={offered} />;
}

/** Whether what was shown here was an offer to this organisation: when it goes, the reader is to know why. */
function useOffered(id: string, attempt: AttemptPartsFragment | null): boolean {
  const offered = useRef<string | null>(null);
  useEffect(() => {
    if (attempt) {
      offered.current = attempt.unclaimed && attempt.side !== "SENDER" ? attempt.id : null;
    }
  }, [attempt]);
  return offered.current === id;
}

/** The attempt in the newest version that a read or a command has shown. */
function useNewest(id: string) {
  const read = useRead(AttemptDocument, { id }, { nouns: NOUNS });
  const [taken, take] = useState<AttemptPartsFragment | null>(null);
  const asked = read.data?.attempt?.id === id ? read.data.attempt : null;
  const given = taken?.id === id ? taken : null;
  const attempt = given && given.version > (asked?.version ?? 0) ? given : asked;
  return { attempt, take, read };
}

interface ReferralPageProps {
  attempt: AttemptPartsFragment;
  onNewest: (newest: AttemptPartsFragment) => void;
}

function ReferralPage({ attempt, onNewest }: ReferralPageProps) {
  const mine = attempt.side === "SENDER";
  // the sender still has to tell the code to the person; afterwards it is a detail
  const codeFirst = mine && !isTerminal(attempt.state);
  return (
    <>
      <nav aria-label={m.crumb_label()}>
        <ol className="crumb">
          <li>
            <Link href={mine ? "/doporuceni/odeslana" : "/doporuceni"}>
              {mine ? m.box_list_sent() : m.box_list_received()}
            </Link>
          </li>
          <li aria-current="page" className="num nowrap">
            {showCode(attempt.code)}
          </li>
        </ol>
      </nav>
      <div className="head">
        <h1>{whatOf(attempt)}</h1>
        <p className="row">
          <StateBadge state={attempt.state} />
          <span className="muted">
            {modeWord(attempt.mode)}, {urgencyWord(attempt.urgency)}, {m.attempt_code()}{" "}
            <b className="num nowrap">{showCode(attempt.code)}</b>
          </span>
        </p>
        {/* spoken when the other side takes a step while the page is open */}
        <p className="vh" role="status">
          {m.attempt_news({ state: stateWord(attempt.state) })}
        </p>
      </div>
      <Bridge attempt={attempt} />
      {attempt.unclaimed ? null : (
        <Suspense fallback={<div className="debts-soon" />}>
          <Debts attempt={attempt} />
        </Suspense>
      )}
      <div className="cols">
        <div className="stack referral__main">
          <UndoSend attempt={attempt} onNewest={onNewest} />
          {codeFirst ? <CodeCard attempt={attempt} /> : null}
          {codeFirst ? <ForTheClient attempt={attempt} /> : null}
          <HowItEnded attempt={attempt} />
          {isTerminal(attempt.state) ? (
            <Suspense fallback={null}>
              <Elsewhere attempt={attempt} />
            </Suspense>
          ) : null}
          {attempt.unclaimed && !mine ? (
            <Suspense fallback={<Bones what={m.loading()} />}>
              <OfferPanel attempt={attempt} onNewest={onNewest} />
            </Suspense>
          ) : (
            <StepPanel attempt={attempt} onNewest={onNewest} />
          )}
          {attempt.unclaimed ? null : <Messages attempt={attempt} onNewest={onNewest} />}
          <Timeline attempt={attempt} />
        </div>
        <div className="cols__side">
          {attempt.mode === "ANONYMOUS" ? null : (
            <Suspense fallback={null}>
              <ModePanels key={attempt.id} attempt={attempt} />
            </Suspense>
          )}
          {codeFirst ? null : <CodeCard attempt={attempt} />}
          {codeFirst ? null : <ForTheClient attempt={attempt} />}
          {mine ? <PartnerLink attempt={attempt} /> : null}
          <About attempt={attempt} />
          <Sight attempt={attempt} />
          <OtherAttempts attempt={attempt} />
          <EndPanel attempt={attempt} onNewest={onNewest} />
        </div>
      </div>
    </>
  );
}

/** Either side may give the person a link, of what is no mistake and not only offered to them. */
function ForTheClient({ attempt }: { attempt: AttemptPartsFragment }) {
  const theirs = attempt.side === "NOBODY" || (attempt.unclaimed && attempt.side !== "SENDER");
  return theirs || attempt.state === "ERROR" ? null : (
    <Suspense fallback={null}>
      <ClientLinks attempt={attempt} />
    </Suspense>
  );
}

/** The reason of a refusal or the result, in words. */
function HowItEnded({ attempt }: { attempt: AttemptPartsFragment }) {
  const what = attempt.outcome
    ? outcomeWord(attempt.outcome)
    : attempt.reason
      ? reasonWord(attempt.reason)
      : whyError(attempt);
  if (what === "") {
    return null;
  }
  const by = attempt.declinedBy ? ` (${declinedByWord(attempt.declinedBy)})` : "";
  return (
    <Note tone={STATE_LOOK[attempt.state].tone} icon={STATE_LOOK[attempt.state].icon}>
      <b>{attempt.outcome ? m.attempt_result() : m.attempt_reason()}:</b> {what}
      {by}
    </Note>
  );
}

/** What was written when it was marked as a mistake. */
function whyError(attempt: AttemptPartsFragment): string {
  const marked =
    attempt.state === "ERROR" && attempt.events.findLast((event) => event.kind === "marked_error");
  return marked ? (marked.text ?? m.text_gone()) : "";
}

/** The attempts before and after, for the sender alone. */
function OtherAttempts({ attempt }: { attempt: AttemptPartsFragment }) {
  if (!attempt.supersedes && !attempt.supersededBy) {
    return null;
  }
  return (
    <section className="sheet sheet--snug stack" aria-labelledby="attempt-others">
      <h2 id="attempt-others">{attempt.supersededBy ? m.attempt_later() : m.attempt_prior()}</h2>
      <ul className="stack">
        {attempt.supersededBy ? (
          <li>
            <Link href={`/doporuceni/${attempt.supersededBy}`}>{m.attempt_later_open()}</Link>
          </li>
        ) : null}
        {attempt.supersedes ? (
          <li>
            <Link href={`/doporuceni/${attempt.supersedes}`}>{m.attempt_prior_open()}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
