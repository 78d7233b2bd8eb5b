// The keyboard alone: every stop of Tab must show that the focus is there.
import { expect, type Locator, type Page } from "@playwright/test";

const MOST_STOPS = 60;

/** What is wrong with the element that has the focus, "" where it can be seen. */
function invisibleFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) {
    return "";
  }
  const outlined = (element: Element | null) => {
    const style = element ? getComputedStyle(element) : null;
    return style !== null && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  };
  // a box with chips rings as a whole
  const ringed = outlined(focused) || outlined(focused.closest(".ask__box"));
  const { top, bottom, left, right, width, height } = focused.getBoundingClientRect();
  const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
  const name = `<${focused.tagName.toLowerCase()}> ${focused.id || focused.textContent}`;
  return [ringed ? "" : `${name} has no ring`, within ? "" : `${name} is out of sight`]
    .filter(Boolean)
    .join(", ");
}

export class Keys {
  constructor(readonly page: Page) {}

  /** Tab by Tab to the control, forward only. */
  async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await this.#at(control)) {
        return;
      }
      await this.page.keyboard.press("Tab");
      expect(await this.page.evaluate(invisibleFocus)).toBe("");
    }
    throw new Error(`Tab does not lead to ${control}.`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Types into a box with a list, waits for the option and takes it. */
  async pick(box: Locator, typed: string, option: string | RegExp): Promise<void> {
    await this.to(box);
    await this.type(typed);
    const wanted = this.page.getByRole("option", { name: option });
    await expect(wanted).toBeVisible();
    for (let line = 0; (await wanted.getAttribute("aria-selected")) !== "true"; line += 1) {
      expect(line, "arrows lead to the option").toBeLessThan(MOST_STOPS);
      await this.press("ArrowDown");
    }
    await this.press("Enter");
  }

  async #at(control: Locator): Promise<boolean> {
    return control.evaluate((element) => element === document.activeElement);
  }
}
