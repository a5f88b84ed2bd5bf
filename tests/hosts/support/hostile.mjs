// What a hostile writer of pages tries in a plugin: an attribute that would end another, a handler, a style, rules from
// elsewhere, and markup in the place of the text.

/** The attributes, as every plugin takes them. */
export const HOSTILE = `view="decide' onclick=window.hit=1" onclick="window.hit=1" style="color:red" class="x" policy="https://elsewhere.example/p.json" theme='dark" onclick=window.hit=1' currency="&quot;&gt;&lt;script&gt;window.hit=1&lt;/script&gt;" locale="en" storage="none" readonly`;

/** The text. */
export const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** What is left of the attributes. */
export const LEFT = { locale: 'en', readonly: '', storage: 'none' };

/** What an element of a page was told. */
export const told = (element) => element.evaluate((element) => Object.fromEntries(
  [...element.attributes].filter(({ name }) => name !== 'data-state').map(({ name, value }) => [name, value]),
));

/** The text in an element, as markup. */
export const within = (element) => element.evaluate(({ innerHTML }) => innerHTML.trim());

/** What a page has that only a hostile writer would put there. */
export const damage = (page) => page.evaluate(() => [
  ...(window.hit ? ['a script ran'] : []),
  ...[...document.querySelectorAll('[onclick], [onerror], worth-a-meeting script')].map((element) => element.outerHTML.slice(0, 200)),
]);
