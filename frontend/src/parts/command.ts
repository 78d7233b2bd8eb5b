// The heart of useCommand, without React: one key per intent, and the same request again until somebody answers.
import { type Failure, failureOf, isPassing, type RequestError } from "./failure";

export interface Answer<Data> {
  data?: Data | undefined;
  error?: RequestError | undefined;
}

export interface SendingHooks {
  /** The connection dropped; it will be tried again. */
  onLost: () => void;
  /** Waits before the nth try again; false gives up, because nobody is there to see the answer. */
  pause: (nth: number) => Promise<boolean>;
}

export type Sent<Data> = { data: Data; failure: null } | { data: null; failure: Failure | null };

/** Sends until an answer arrives that is not "no connection". A null failure means that it was given up. */
export async function untilAnswered<Data>(
  send: () => Promise<Answer<Data>>,
  hooks: SendingHooks,
): Promise<Sent<Data>> {
  for (let nth = 1; ; nth += 1) {
    const answer = await send();
    if (answer.data) {
      return { data: answer.data, failure: null };
    }
    const failure: Failure = answer.error ? failureOf(answer.error) : { code: "INTERNAL", incident: null };
    if (!isPassing(failure)) {
      return { data: null, failure };
    }
    hooks.onLost();
    if (!(await hooks.pause(nth))) {
      return { data: null, failure: null };
    }
  }
}

/**
 * Keys of intents: the same input keeps its key until an answer arrived, so that
 * an impatient second press or a try after a cut connection happens once.
 */
export class IntentKeys {
  #input = "";
  #key = "";

  readonly #make: () => string;

  constructor(make: () => string = () => crypto.randomUUID()) {
    this.#make = make;
  }

  keyFor(input: unknown): string {
    const text = JSON.stringify(input);
    if (this.#key === "" || text !== this.#input) {
      this.#input = text;
      this.#key = this.#make();
    }
    return this.#key;
  }

  /** An answer arrived: the next press is a new intent. */
  answered(): void {
    this.#key = "";
  }
}
