import { Fragment, type ReactNode } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { languageWord, nameOf, reachWord, urgencyWord } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { m } from "../../words/messages";
import { towardWord } from "./toward";

/** What the referral is about: all that either side knows of the person. */
export function About({ attempt }: { attempt: AttemptPartsFragment }) {
  const facts: [string, ReactNode][] = [
    [m.attempt_what_needs(), attempt.needs.map(nameOf).join(", ")],
    [m.attempt_what_who(), attempt.ageBand ? nameOf(attempt.ageBand) : m.attempt_unknown()],
    [m.attempt_what_where(), attempt.staysIn?.name ?? m.attempt_unknown()],
    [m.attempt_what_urgency(), urgencyWord(attempt.urgency)],
    [m.attempt_what_reach(), reachOf(attempt)],
    [m.attempt_what_language(), languageOf(attempt)],
    [
      m.attempt_what_from(),
      <Contact key="from" names={[attempt.fromWorker, attempt.from.name]} phone={attempt.fromPhone} />,
    ],
    [m.attempt_what_to(), <Contact key="to" names={towardNames(attempt)} phone={attempt.toPhone} />],
  ];
  if (attempt.safeHours) {
    facts.splice(5, 0, [m.referral_safe(), <Words key="safe" text={attempt.safeHours} />]);
  }
  if (attempt.note) {
    facts.splice(1, 0, [m.referral_note(), <Words key="note" text={attempt.note} />]);
  }
  if (attempt.responsible) {
    facts.push([m.attempt_what_responsible(), attempt.responsible]);
  }
  return (
    <section className="sheet sheet--snug" aria-labelledby="attempt-about">
      <h2 id="attempt-about">{m.attempt_what()}</h2>
      <dl className="facts">
        {facts.map(([term, text]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

const towardNames = (attempt: AttemptPartsFragment): string[] =>
  attempt.unclaimed && attempt.side === "SENDER"
    ? [towardWord(attempt)]
    : [attempt.to.name, attempt.toOrganisation.name];

/** The sender's own words, as they were typed. */
function Words({ text }: { text: string }) {
  return <span className="words">{text}</span>;
}

function languageOf(attempt: AttemptPartsFragment): string {
  const language = languageWord(attempt.language);
  return attempt.interpreter ? m.referral_interpreter({ language }) : language;
}

function reachOf(attempt: AttemptPartsFragment): string {
  if (attempt.reach === null) {
    return m.attempt_unknown();
  }
  const throughMe = attempt.reach === "THROUGH_SENDER" && attempt.side === "SENDER";
  return throughMe ? m.attempt_reach_through_you() : reachWord(attempt.reach);
}

function Contact({ names, phone }: { names: (string | null)[]; phone: string | null }) {
  const distinct = [...new Set(names.filter(Boolean))];
  return (
    <>
      {distinct.join(", ")}
      {phone ? (
        <>
          {", "}
          <a className="num nowrap" href={`tel:${phone.replace(/\s/g, "")}`}>
            {phone}
          </a>
        </>
      ) : null}
    </>
  );
}

/** Who can see what of the referral: with an anonymous one, nobody has a name. */
export function Sight({ attempt }: { attempt: AttemptPartsFragment }) {
  return (
    <section className="sheet sheet--snug" aria-labelledby="attempt-sight">
      <h2 id="attempt-sight">{m.attempt_see()}</h2>
      <ul className="rows rows--tight">
        <SightLine
          text={attempt.mode === "WRITTEN" ? m.attempt_see_named() : m.attempt_see_name()}
          icon="lock"
        />
        <SightLine
          text={
            attempt.unclaimed
              ? m.attempt_see_offer()
              : m.attempt_see_both({ from: attempt.from.name, to: attempt.toOrganisation.name })
          }
          icon="user"
        />
        <SightLine text={m.attempt_see_count()} icon="net" />
        {lost(attempt).map((text) => (
          <SightLine key={text} text={text} icon="lock" />
        ))}
        {attempt.supersedes ? <SightLine text={m.attempt_see_prior()} icon="undo" /> : null}
      </ul>
    </section>
  );
}

/** What somebody may not read any more. */
function lost(attempt: AttemptPartsFragment): string[] {
  const happened = (kind: string) => attempt.events.some((event) => event.kind === kind);
  if (happened("erased")) {
    return [m.step_done_ERASE()];
  }
  return happened("consent_revoked") ? [m.step_done_REVOKE_CONSENT()] : [];
}

function SightLine({ text, icon }: { text: string; icon: "lock" | "user" | "net" | "undo" }) {
  return (
    <li>
      <span className="say">
        <Icon name={icon} />
        <span>{text}</span>
      </span>
    </li>
  );
}
