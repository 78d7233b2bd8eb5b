import type { Viewer } from "../../app/viewer";
import type { NewReferralQuery } from "../../gql/graphql";
import { languageWord, nameOf } from "../../parts/codes";
import { Icon } from "../../parts/Icon";
import { useNeeds } from "../../parts/NeedPicker";
import { momentOf } from "../../parts/time";
import { m } from "../../words/messages";
import { type Draft, meetAtOf } from "./draft";
import type { Receiver } from "./NewReferralScreen";

export interface LetterProps {
  service: Receiver;
  viewer: Viewer;
  draft: Draft;
  ageBands: NewReferralQuery["ageBands"];
}

/** What is being written about the person, in words to read to the person before it is sent. */
export function Letter({ service, viewer, draft, ageBands }: LetterProps) {
  return (
    <div className="paper">
      <div className="paper__head">
        <Icon name="user" />
        <h2 id="new-letter">{m.new_letter_title()}</h2>
      </div>
      <div className="paper__text">
        <p>{m.new_letter_hello()}</p>
        <p>
          {m.new_letter_talked({ from: viewer.actingFor?.name ?? "" })} <b>{service.name}</b>
          {draft.mode === "OPEN_OFFER" ? m.new_letter_also({ count: draft.alsoTo.length }) : "."}
        </p>
        <p>{m.new_letter_list()}</p>
        <Told draft={draft} ageBands={ageBands} />
        <ModeSentences draft={draft} />
        <p>{reachSentence(draft)}</p>
        <p>{m.new_letter_free()}</p>
        <p>{viewer.name}</p>
      </div>
    </div>
  );
}

/** What the mode means for the person: whether they are named, and how it goes on. */
function ModeSentences({ draft }: { draft: Draft }) {
  const met = meetAtOf(draft);
  return (
    <>
      {draft.mode === "WRITTEN" ? (
        <p>{m.new_letter_named()}</p>
      ) : (
        <p>
          <b>{m.new_letter_noname()}</b>{" "}
          {draft.mode === "CRISIS" ? m.new_letter_crisis() : m.new_letter_code()}
        </p>
      )}
      {draft.mode === "WARM" ? (
        <p>{met ? m.new_letter_meet({ when: momentOf(met) }) : m.new_letter_meet_open()}</p>
      ) : null}
      {draft.mode === "OPEN_OFFER" ? <p>{m.new_letter_offer()}</p> : null}
    </>
  );
}

/** The few things that are told, one a line; nothing else is sent. */
function Told({ draft, ageBands }: Pick<LetterProps, "draft" | "ageBands">) {
  const { needs } = useNeeds();
  const chosen = draft.needs.flatMap((code) => needs.find((need) => need.code === code) ?? []);
  const band = ageBands.find((one) => one.code === draft.ageBand);
  return (
    <ul className="paper__list">
      {chosen.length > 0 ? (
        <li>{m.new_letter_needs({ needs: chosen.map(nameOf).join(", ") })}</li>
      ) : (
        <li className="paper__gap">{m.new_letter_gap()}</li>
      )}
      {band ? <li>{m.new_letter_age({ age: nameOf(band) })}</li> : null}
      {draft.staysIn ? <li>{m.new_letter_place({ place: draft.staysIn.name })}</li> : null}
      {draft.note.trim() ? (
        <li className="words">{m.draft_letter_note({ text: draft.note.trim() })}</li>
      ) : null}
      <li>{m.new_letter_language({ language: languageWord(draft.language) })}</li>
      {draft.interpreter ? <li>{m.draft_letter_interpreter()}</li> : null}
      {draft.safeHours.trim() ? (
        <li className="words">{m.draft_letter_safe({ text: draft.safeHours.trim() })}</li>
      ) : null}
      {draft.urgency === "URGENT" ? <li>{m.new_letter_urgent()}</li> : null}
    </ul>
  );
}

function reachSentence(draft: Draft): string {
  if (draft.reach === "MAY_CALL" || draft.reach === "MAY_WRITE") {
    return draft.reach === "MAY_CALL" ? m.new_letter_MAY_CALL() : m.new_letter_MAY_WRITE();
  }
  if (draft.reach === "COMES_ALONE") {
    return m.new_letter_COMES_ALONE();
  }
  if (draft.reach === "NEVER_CONTACT") {
    return m.new_letter_NEVER_CONTACT();
  }
  return draft.urgency === "URGENT"
    ? m.new_letter_THROUGH_SENDER_URGENT()
    : m.new_letter_THROUGH_SENDER_ROUTINE();
}
