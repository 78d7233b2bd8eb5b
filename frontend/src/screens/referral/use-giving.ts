// const giving = useGiving(attempt, onNewest): what is picked and typed for the steps, and giving one once it lacks nothing.
import { useState } from "react";
import type { AttemptPartsFragment } from "../../gql/graphql";
import { useToast } from "../../parts/Toast";
import { type Chosen, missingIn, nothingChosen } from "./chosen";
import { doneWord } from "./step-words";
import { type Command, type GivenStep, needsChoice } from "./steps";
import { type StepsInHand, useSteps } from "./use-steps";

export interface Giving extends Pick<StepsInHand, "sending" | "trouble"> {
  chosen: Chosen;
  onChoose: (change: Partial<Chosen>) => void;
  /** The last try lacked something. */
  wrong: boolean;
  busy: boolean;
  /** The step whose form or dialog somebody opened. */
  asked: Command | null;
  /** A button was pressed: asks for what the step needs, or gives it. */
  press: (step: GivenStep) => void;
  give: (step: GivenStep, change?: Partial<Chosen>) => void;
  close: () => void;
}

export function useGiving(
  attempt: AttemptPartsFragment,
  onNewest: (newest: AttemptPartsFragment) => void,
): Giving {
  const { sending, trouble, give: send } = useSteps(attempt, onNewest);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [asked, setAsked] = useState<Command | null>(null);
  const [wrong, setWrong] = useState(false);
  const toast = useToast();
  const give = (step: GivenStep, change: Partial<Chosen> = {}) => {
    const picked = { ...chosen, ...change };
    const missing = missingIn(step, picked);
    setWrong(missing !== null);
    if (missing !== null) {
      document.getElementById(missing)?.focus();
      return;
    }
    void send(step, picked).then((taken) => {
      if (taken) {
        setAsked(null);
        setChosen((before) => ({ ...before, ...again(), texts: { ...before.texts, [step]: "" } }));
        toast({ text: doneWord(step) });
      }
    });
  };
  return {
    sending,
    trouble,
    chosen,
    wrong,
    asked,
    give,
    busy: sending.status !== "idle",
    onChoose: (change) => setChosen((before) => ({ ...before, ...change })),
    press: (step) => {
      setWrong(false);
      if (needsChoice(step)) {
        setAsked(step);
      } else {
        give(step);
      }
    },
    close: () => setAsked(null),
  };
}

/** What a step that can be given again must not find from the last time. */
function again(): Partial<Chosen> {
  const { contact, tried, meeting, promised, worker } = nothingChosen();
  return { contact, tried, meeting, promised, worker };
}
