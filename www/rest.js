// What the rest of the wasm does with the page that Rust has no words for. It comes with that rest.

/** What a page may set on the element; `www/widget.css` names them. */
const COLOURS = ['--wam-text', '--wam-surface', '--wam-accent', '--wam-line'];

/**
 * Opens a small window that stays above all others, in the looks of the widget that `part` is in, and gives the place
 * to draw in. `beat` is called every second: the timers of a tab that nobody sees may rest for a minute.
 */
export async function picture(part, title, beat, closed) {
  const window = await documentPictureInPicture.requestWindow({ width: 340, height: 240 });
  const { document } = window;
  const root = part.getRootNode();
  const page = getComputedStyle(root.host);
  // A sheet belongs to the document that made it.
  const sheet = (css) => {
    const made = new window.CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  const again = ({ cssRules }) => sheet([...cssRules].map(({ cssText }) => cssText).join('\n'));
  const colours = COLOURS.map((name) => `${name}:${page.getPropertyValue(name)};`).filter((one) => !/:\s*;$/.test(one));
  document.title = title;
  const { backgroundColor } = getComputedStyle(root.querySelector('.wam-mount'));
  document.adoptedStyleSheets = [sheet(`body{margin:0;background:${backgroundColor};font:${page.fontSize}/1.5 ${page.fontFamily}}`)];
  const host = document.createElement('div');
  const theme = root.host.getAttribute('theme');
  if (theme) host.setAttribute('theme', theme);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [...root.adoptedStyleSheets.map(again), sheet(`:host{${colours.join('')}}`)];
  const place = document.createElement('div');
  place.className = 'wam-mount';
  shadow.append(place);
  document.body.append(host);
  let told = closed;
  const timer = window.setInterval(() => {
    try {
      beat();
    } catch { // the widget is no more
      window.close();
    }
  }, 1000);
  window.addEventListener('pagehide', () => {
    window.clearInterval(timer);
    told();
  });
  const close = () => {
    told = () => {}; // whoever closes it knows
    window.close();
  };
  return { place, close };
}
