// A hand at mouse and keyboard that counts what it does, so that a spec can say what a job costs.
import type { Locator, Page } from "@playwright/test";

const SECONDS_PER_COMMAND = 1.2;
const SECONDS_PER_CHARACTER = 0.28;
const SECONDS_PER_SCREEN = 3;

interface Spot {
  x: number;
  y: number;
}

export class Hand {
  #commands = 0;
  #texts = 0;
  #characters = 0;
  #screens = 0;

  constructor(readonly page: Page) {}

  /** Clicks in the middle, or at a spot from the upper left corner. */
  async click(target: Locator, position?: Spot): Promise<void> {
    this.#commands += 1;
    await this.touch(target, position ? { position } : {});
  }

  protected touch(target: Locator, at: { position?: Spot }): Promise<void> {
    return target.click(at);
  }

  async press(key: string): Promise<void> {
    this.#commands += 1;
    await this.page.keyboard.press(key);
  }

  /** A click that somebody else made. */
  tapped(): void {
    this.#commands += 1;
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    this.#texts += 1;
    this.#characters += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** Opens a list of the browser's own and takes one line of it. */
  async choose(list: Locator, label: string): Promise<void> {
    this.#commands += 2;
    await list.selectOption({ label });
  }

  /** A new screen has to be looked over: three seconds. */
  look(): void {
    this.#screens += 1;
  }

  /** Clicks, key commands and texts. */
  get inputs(): number {
    return this.#commands + this.#texts;
  }

  get seconds(): number {
    return (
      this.#commands * SECONDS_PER_COMMAND +
      this.#characters * SECONDS_PER_CHARACTER +
      this.#screens * SECONDS_PER_SCREEN
    );
  }
}

/** A thumb on a telephone: it taps. */
export class Thumb extends Hand {
  override async press(key: string): Promise<void> {
    throw new Error(`A telephone has no key ${key}.`);
  }

  protected override touch(target: Locator, at: { position?: Spot }): Promise<void> {
    return target.tap(at);
  }
}
