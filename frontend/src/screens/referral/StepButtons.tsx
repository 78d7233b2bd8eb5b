import type { AttemptPartsFragment } from "../../gql/graphql";
import { Button, ButtonLink } from "../../parts/Button";
import { stepWord } from "./step-words";
import { type Command, type GivenStep, isGiven, isLoud, type Steps } from "./steps";

interface StepButtonsProps {
  attempt: AttemptPartsFragment;
  steps: Steps;
  /** The step that gets the filled button. */
  main: Command | null;
  opened: Command | null;
  busy: boolean;
  onPress: (step: GivenStep) => void;
}

/** One button for each step that is allowed, but for the one whose form is open. */
export function StepButtons({ attempt, steps, main, opened, busy, onPress }: StepButtonsProps) {
  const shown = steps.offered.filter((step) => step !== opened);
  if (shown.length === 0) {
    return null;
  }
  return (
    <div className="row">
      {shown.map((step) =>
        isGiven(step) ? (
          <Button key={step} tone={toneOf(step, main)} blocked={busy} onClick={() => onPress(step)}>
            {stepWord(step)}
          </Button>
        ) : (
          <ButtonLink key={step} href={`/doporuceni/${attempt.id}/jinam`}>
            {stepWord(step)}
          </ButtonLink>
        ),
      )}
    </div>
  );
}

function toneOf(step: Command, main: Command | null): "do" | "stop" | "plain" {
  if (isLoud(step)) {
    return "stop";
  }
  return step === main ? "do" : "plain";
}
