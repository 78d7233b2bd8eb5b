import { Button } from "../../parts/Button";
import { Note } from "../../parts/Note";
import { m } from "../../words/messages";
import { type Chosen, textOf } from "./chosen";
import { stepWord } from "./step-words";
import type { Command } from "./steps";

interface KeptWordsProps {
  chosen: Chosen;
  /** The steps that may be given now. */
  steps: readonly Command[];
  onChoose: (change: Partial<Chosen>) => void;
}

/** What was typed for a step that somebody else has made impossible: it must not vanish with its form. */
export function KeptWords({ chosen, steps, onChoose }: KeptWordsProps) {
  const kept = (Object.keys(chosen.texts) as Command[]).filter(
    (step) => !steps.includes(step) && textOf(chosen, step) !== "",
  );
  return kept.map((step) => (
    <Note key={step} tone="plank" icon="warn">
      {m.step_gone({ step: stepWord(step) })}
      <span className="words ev__words kept">{textOf(chosen, step)}</span>
      <Button onClick={() => onChoose({ texts: { ...chosen.texts, [step]: "" } })}>
        {m.step_gone_drop()}
      </Button>
    </Note>
  ));
}
