// Every picture of the business case as it is seen: on light and dark pages and on paper, all of it can be told from its
// ground, nothing is cut off, and no words stand on others.
import { expect, open, setDocument, test } from './support/test.mjs';

const CASES = {
  'as it comes': {},
  'with freed time': { scope: 'cash-and-capacity', people: '40', 'tools-user': '5..8' },
  losing: { scope: 'cash-and-capacity', 'async-effort': '2..3..4', 'other-once': '5000' },
  large: { people: '1000000', horizon: '60', scope: 'cash-and-capacity' },
};

/** What is wrong with the pictures, as text; looked at in the page. */
function faults({ shadowRoot }) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const parts = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (colour) => {
    const [red, green, blue] = parts(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(shadowRoot.querySelector('.wam-mount')).backgroundColor;
  const found = [];
  for (const drawing of shadowRoot.querySelectorAll('.wam-scene')) {
    const { picture } = drawing.closest('[data-picture]').dataset;
    const frame = drawing.getBoundingClientRect();
    if (!frame.width) continue;
    const words = [];
    for (const shape of drawing.children) {
      const style = getComputedStyle(shape);
      const ink = style.fill === 'none' ? style.stroke : style.fill;
      const soft = shape.classList.value.includes('soft');
      const wanted = shape.localName === 'text' ? 4.5 : 3;
      // Behind others there are only soft shapes, which have an outline or words of their own.
      if (!soft && contrast(ink, ground) < wanted) found.push(`${picture}: ${shape.outerHTML} has a contrast of ${contrast(ink, ground)}`);
      if (shape.localName !== 'text') continue;
      const box = shape.getBoundingClientRect();
      const room = frame.width / 640 * 4;
      if (box.left < frame.left - room || box.right > frame.right + room || box.top < frame.top - room * 2 || box.bottom > frame.bottom + room * 2) found.push(`${picture}: “${shape.textContent}” sticks out`);
      for (const other of words) {
        const apart = box.left >= other.box.right || other.box.left >= box.right || box.top + 2 >= other.box.bottom || other.box.top + 2 >= box.bottom;
        if (!apart) found.push(`${picture}: “${shape.textContent}” stands on “${other.text}”`);
      }
      words.push({ box, text: shape.textContent });
    }
  }
  return found;
}

for (const [looks, media] of Object.entries({
  light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'on paper': { media: 'print', colorScheme: 'light' },
})) {
  test(`every picture can be seen and read: ${looks}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia(media);
    for (const language of ['en', 'de']) {
      const scope = await open(page, [{ view: 'roi', locale: language }]);
      for (const [name, roi] of Object.entries(CASES)) {
        await setDocument(page, { view: 'roi', roi });
        await expect(scope.locator('.wam-answer')).not.toHaveAttribute('data-stale', 'true');
        await expect(scope.locator('figure[data-picture]')).toHaveCount(5);
        for (const width of looks === 'on paper' ? [718] : [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await scope.evaluate(faults), `${language}, ${name}, ${width}`).toEqual([]);
        }
      }
    }
  });
}
