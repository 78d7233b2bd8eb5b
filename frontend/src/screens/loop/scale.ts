// ticksOf(37) → [0, 20, 40]: a plain scale for a count, at most five steps of 1, 2 or 5 times a power of ten.

const STEPS_AT_MOST = 4;

export function ticksOf(most: number): number[] {
  const rough = Math.max(1, most / STEPS_AT_MOST);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 10 * power;
  const whole = Math.max(1, Math.round(step));
  const count = Math.max(1, Math.ceil(most / whole));
  return Array.from({ length: count + 1 }, (_, i) => i * whole);
}
