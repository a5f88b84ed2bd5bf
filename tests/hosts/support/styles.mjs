// Holds computed styles against each other: of the widget in a host and by itself, and of a host with the widget and without.

/** What the widget takes over from its host: whether it is light or dark, its scrollbars, what is tapped, the font and how it is drawn, and how words break. */
const TAKEN_OVER = [
  'color-scheme', 'scrollbar-color', '-webkit-tap-highlight-color', 'font-family', 'font-size', 'font-weight', 'font-feature-settings', '-webkit-font-smoothing', 'text-rendering', 'text-size-adjust',
  'text-autospace', 'tab-size', 'overflow-wrap', 'print-color-adjust',
];

/** The elements of the widget, one of each kind, with their computed styles. */
const styles = () => {
  const { shadowRoot } = document.querySelector('worth-a-meeting');
  const kinds = new Map();
  for (const element of shadowRoot.querySelectorAll('.wam, .wam *')) {
    const kind = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  return [...kinds].map(([kind, element]) => {
    const style = getComputedStyle(element);
    return [kind, Object.fromEntries([...style]
      // Hosts have custom properties of their own, which reach everything; and what is no picture is not filled.
      .filter((property) => !/^--(?!wam)/.test(property) && (element instanceof SVGElement || property !== 'fill'))
      .map((property) => [property, style.getPropertyValue(property)]))];
  });
};

/** How the widget of a page looks. */
export const inside = (page) => page.evaluate(styles);

/** Opens a page of the same origin that has nothing but the same widget, in the font and the width that it has here. */
export async function openByItself(page) {
  const here = await page.evaluate((names) => {
    const element = document.querySelector('worth-a-meeting');
    const style = getComputedStyle(element);
    const absolute = (text, { href }) => text.replace(/url\("([^"]+)"\)/g, (_, path) => `url("${new URL(path, href ?? document.baseURI)}")`);
    const faces = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) => absolute(cssText, sheet)));
    return {
      faces: faces.join('\n'),
      font: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      width: `${element.getBoundingClientRect().width}px`,
      script: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/worth-a-meeting.js')).name,
      attributes: element.getAttributeNames().filter((name) => name !== 'data-state').map((name) => `${name}="${element.getAttribute(name)}"`).join(' '),
    };
  }, TAKEN_OVER);
  const address = new URL('/worth-a-meeting-by-itself', here.script).href;
  const text = `<!doctype html><html lang="en"><title>By itself</title><link rel="icon" href="data:,"><style>${here.faces}</style><main><worth-a-meeting ${here.attributes}></worth-a-meeting></main></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: text }));
  await page.goto(address);
  await page.evaluate(async ({ font, width, script }) => {
    const { style } = document.querySelector('main');
    for (const [name, value] of Object.entries({ ...font, width })) style.setProperty(name, value);
    await import(script);
  }, here);
}

/** What differs between the looks of two widgets, in short. */
export function differences(here, there) {
  const kinds = (looks) => looks.map(([kind]) => kind).join(' ');
  if (kinds(here) !== kinds(there)) return [`${kinds(here)} instead of ${kinds(there)}`];
  const found = new Set();
  for (const [place, [kind, style]] of here.entries()) {
    for (const [property, value] of Object.entries(style)) {
      const expected = there[place][1][property];
      if (value !== expected) found.add(`${kind} ${property}: ${value} instead of ${expected}`);
    }
  }
  return [...found].slice(0, 40);
}

/** How a host's own elements look, and what else a page has that the widget could change. */
export const outside = (page) => page.evaluate(() => {
  // These follow from how much stands on the page.
  const depends = /^(block-size|height|perspective-origin|transform-origin|bottom|inset|top)/;
  const one = (selector) => [...document.querySelectorAll(selector)].find((element) => !element.closest('worth-a-meeting'));
  const selectors = ['html', 'body', 'h1', 'h2', 'p', 'strong, b', 'code', 'a[href]', 'ul', 'li', 'table', 'th', 'td', 'blockquote', 'button', 'input'];
  const styles = {};
  for (const selector of selectors) {
    const element = one(selector);
    if (!element) continue;
    const style = getComputedStyle(element);
    styles[selector] = Object.fromEntries([...style].filter((property) => !depends.test(property)).map((property) => [property, style.getPropertyValue(property)]));
  }
  return {
    styles,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    names: Object.keys(window).filter((name) => !/^\d+$/.test(name)).sort(),
    classes: document.documentElement.className,
  };
});

/** How light the ground of a page is around the widget, and that of the widget: from 0 to 1. */
export const grounds = (page) => page.evaluate(() => {
  const context = document.createElement('canvas').getContext('2d');
  const seen = (element) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(element).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return alpha > 127 ? (0.3 * red + 0.6 * green + 0.1 * blue) / 255 : undefined;
  };
  const element = document.querySelector('worth-a-meeting');
  const own = seen(element.shadowRoot.querySelector('.wam-mount'));
  for (let one = element.parentElement; one; one = one.parentElement) {
    const around = seen(one);
    if (around !== undefined) return { own, around };
  }
  return { own, around: 1 }; // what a browser has without any
});
