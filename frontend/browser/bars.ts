// What a hand-over may cost in each mode, from the page of the service to the code: inputs, and seconds by the formula
// of `hand.ts`. The routine one is a promise; of the others we say why they may cost more.
import { expect } from "@playwright/test";
import type { Hand } from "./hand";

interface Bar {
  inputs: number;
  seconds: number;
}

const BARS = {
  /** The promise: a routine referral, with another place and another way to reach the person than those offered. */
  ANONYMOUS: { inputs: 12, seconds: 60 },
  /** A card in place of a slip: nothing more is asked. */
  SELF: { inputs: 12, seconds: 60 },
  /** A day and an hour are four inputs more; they are agreed upon by telephone meanwhile. */
  WARM: { inputs: 14, seconds: 60 },
  /** A name, a way to reach the person and the ground are five more; the person sits there and signs. */
  WRITTEN: { inputs: 14, seconds: 60 },
  /** The call hands the person over; what is written down afterwards may not keep anybody from the next call. */
  CRISIS: { inputs: 6, seconds: 20 },
  /** One more input for each service that is asked besides. */
  OPEN_OFFER: { inputs: 12, seconds: 60 },
} satisfies Record<string, Bar>;

/** The hand has done no more than the mode may cost. What it cost is written down. */
export function expectWithin(hand: Hand, mode: keyof typeof BARS, where = "1280 px"): void {
  const { inputs, seconds } = BARS[mode];
  process.stdout.write(`    ${mode}, ${where}: ${hand.inputs} inputs, ${hand.seconds.toFixed(1)} s\n`);
  expect(hand.inputs, `inputs of ${mode}`).toBeLessThanOrEqual(inputs);
  expect(hand.seconds, `seconds of ${mode}`).toBeLessThanOrEqual(seconds);
}
