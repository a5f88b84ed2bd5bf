// What is asked of fonts.

/** The sizes and weights of what is written and seen in an element, or in its shadow root where it has one, fields included. */
export const fonts = (scope) => scope.evaluate((root) => {
  const walker = document.createTreeWalker(root.shadowRoot ?? root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found = new Set();
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const isText = node.nodeType === Node.TEXT_NODE && node.data.trim();
    const element = isText ? node.parentElement : node.matches?.('input, select, textarea') && node;
    if (!element || !element.checkVisibility()) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    found.add(`${fontSize} ${fontWeight}`);
  }
  return [...found].sort();
});
