import type { ReferralMode } from "../../gql/graphql";
import { Choices } from "../../parts/Choices";
import { m } from "../../words/messages";
import type { Draft } from "./draft";
import { MODE_WORDS, MODES, reachIn } from "./modes";

export interface ModeSheetProps {
  draft: Draft;
  /** The modes that the service takes. */
  taken: readonly ReferralMode[];
  onChange: (part: Partial<Draft>) => void;
}

/** How the person is handed over; what the service does not take is shown with the reason. */
export function ModeSheet({ draft, taken, onChange }: ModeSheetProps) {
  return (
    <section className="sheet stack" aria-label={m.new_mode()}>
      <Choices<ReferralMode>
        id="new-mode"
        legend={m.new_mode()}
        columns={2}
        value={draft.mode}
        onChange={(mode) => onChange({ mode, reach: reachIn(mode, draft.reach) })}
        options={MODES.map((mode) => ({
          value: mode,
          label: MODE_WORDS[mode].label(),
          explain: taken.includes(mode) ? MODE_WORDS[mode].explain() : m.new_mode_not_taken(),
          blocked: !taken.includes(mode),
        }))}
      />
    </section>
  );
}
