// The keyboard alone: every press is counted, and after each the focus has to be where its reader can see it.
import { expect, widget } from './test.mjs';

/** `in sight`, or what is wrong with where the focus is. */
const focus = (page) => widget(page).evaluate(({ shadowRoot: root }) => {
  const control = root.activeElement;
  if (!control) return 'the focus is lost';
  const shown = control.closest('.wam-choice') ?? control;
  const what = shown.outerHTML.slice(0, 120);
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no ring around ${what}`;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const points = [[left + width / 2, top + 2], [left + width / 2, top + height - 2]];
  const uncovered = ([x, y]) => shown.contains(root.elementFromPoint(x, y));
  return points.every(uncovered) ? 'in sight' : `something covers ${what}, or it is out of sight`;
});

export class Keys {
  presses = 0;

  constructor(page) {
    this.page = page;
  }

  /** Presses a key once the widget has the focus; the focus is in sight afterwards. */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
      await expect.poll(() => focus(this.page), `after ${key}`).toBe('in sight');
    }
  }

  /** Presses Tab, or what goes the other way, until this control has the focus. */
  async to(target, key = 'Tab') {
    const there = () => target.evaluateAll((found) => found.length === 1 && found[0].getRootNode().activeElement === found[0]);
    for (let most = 80; most > 0; most -= 1) {
      if (await there()) return;
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
    throw new Error(`${key} does not lead to ${target}`);
  }
}
