// The snippet for each kind of host. `steps` takes what was chosen, where the files lie, and their hashes, and gives the texts to
// copy and the files to take: each with what it is (`snippets-…` in `locales/`). What readers without script see is in the language that was chosen.

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Attributes in HTML, each after a space. */
const written = (attributes, prefix = '') => Object.entries(attributes)
  .map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`)
  .join('');

/** What keeps a file from being another one; browsers ask for it with CORS. */
const guarded = (hash) => (hash ? ` integrity="${hash}" crossorigin` : '');

/** A page's address with what was chosen. */
const address = ({ base, attributes }, page) => {
  const query = new URLSearchParams(attributes).toString();
  return base + page + (query && `?${query}`);
};

const script = ({ base, hash }) => `<script type="module" async src="${escaped(base)}worth-a-meeting.js"${guarded(hash('worth-a-meeting.js'))}></script>`;
const element = ({ attributes, fallback }) => `<worth-a-meeting${written(attributes)}>
  <p>${escaped(fallback)}</p>
</worth-a-meeting>`;
/** In one line: in Markdown and wikitext a paragraph within it would end the paragraph around it. */
const inline = ({ attributes, fallback }) => `<worth-a-meeting${written(attributes)}>${escaped(fallback)}</worth-a-meeting>`;
const iframe = (chosen, page = 'embed.html', more = '') => `<iframe src="${escaped(address(chosen, page))}"${more} width="100%" height="900" title="${escaped(chosen.name)}"></iframe>`;

/** In the tag of a wiki's plugin, which takes no entities: whatever could end a value stands in its address's own way. */
const tagged = ({ attributes }) => Object.entries(attributes)
  .map(([name, value]) => ` ${name}="${value.replace(/["<>[\]]/g, encodeURIComponent)}"`)
  .join('');

/** Who may serve: the page's own server, or another one by its origin. */
const from = (base) => /^https?:\/\/[^/]+/.exec(base)?.[0] ?? "'self'";

/** What the page's own policy needs for the element. */
const csp = ({ base }) => `script-src ${from(base)} 'wasm-unsafe-eval'; connect-src ${from(base)}`;
/** Each of these for a frame, by its very address. */
const frameCsp = ({ base }, page = 'embed.html') => `frame-src ${/^https?:/.test(base) ? base + page : "'self'"}`;

const asElement = (chosen) => [
  { what: 'html', text: `${script(chosen)}\n${element(chosen)}` },
  { what: 'csp', text: csp(chosen) },
];

const asFrame = (chosen) => [
  { what: 'html', text: iframe(chosen) },
  { what: 'csp', text: frameCsp(chosen) },
];

/** By their ids; the order is that of the list. A host that is `away` is another server for sure. */
export const HOSTS = [
  { id: 'element', steps: asElement },
  {
    id: 'frame',
    steps: (chosen) => [
      {
        what: 'html',
        text: `<script async src="${escaped(chosen.base)}embed.js"${guarded(chosen.hash('embed.js'))}${written(chosen.attributes, 'data-')}></script>`,
      },
      { what: 'csp', text: `script-src ${/^https?:/.test(chosen.base) ? `${chosen.base}embed.js` : "'self'"}; ${frameCsp(chosen)}` },
    ],
  },
  { id: 'iframe', steps: asFrame },
  {
    id: 'file',
    steps: (chosen) => [
      { what: 'html', text: iframe(chosen, 'worth-a-meeting.html', ' sandbox="allow-scripts allow-downloads"') },
      { what: 'csp', text: frameCsp(chosen, 'worth-a-meeting.html') },
    ],
  },
  {
    id: 'npm',
    steps: (chosen) => [
      { what: 'package', file: chosen.tarball },
      { what: 'shell', text: `npm install ./${chosen.tarball}` },
      { what: 'js', text: "import 'worth-a-meeting';" },
      { what: 'html', text: element(chosen) },
      { what: 'csp', text: "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'" },
    ],
  },
  {
    id: 'dokuwiki',
    steps: (chosen) => [
      { what: 'plugin', file: 'plugins/worth-a-meeting-dokuwiki.zip' },
      { what: 'page', text: `<worth-a-meeting${tagged(chosen)}>` },
      { what: 'csp', text: csp({ base: '' }) },
    ],
  },
  {
    id: 'mediawiki',
    steps: (chosen) => [
      { what: 'plugin', file: 'plugins/worth-a-meeting-mediawiki.zip' },
      { what: 'localsettings', text: "wfLoadExtension( 'WorthAMeeting' );" },
      { what: 'page', text: `<worth-a-meeting${tagged(chosen)} />` },
    ],
  },
  {
    id: 'gadget',
    steps: (chosen) => [
      { what: 'gadget', file: 'plugins/worth-a-meeting-mediawiki-gadget.js' },
      { what: 'page', text: `<div class="worth-a-meeting"${written(chosen.attributes, 'data-')}>${escaped(chosen.fallback)}</div>` },
    ],
  },
  {
    id: 'wordpress',
    steps: (chosen) => [
      { what: 'plugin', file: 'plugins/worth-a-meeting-wordpress.zip' },
      { what: 'page', text: `[worth-a-meeting${tagged(chosen)}]` },
      { what: 'csp', text: csp({ base: '' }) },
    ],
  },
  {
    id: 'tiddlywiki',
    steps: (chosen) => [
      { what: 'tiddler', text: `title: $:/worth-a-meeting\ntags: $:/tags/RawMarkup\ntype: text/vnd.tiddlywiki\n\n${script(chosen)}` },
      { what: 'page', text: inline(chosen) },
      { what: 'csp', text: csp(chosen) },
    ],
  },
  {
    id: 'mkdocs',
    steps: (chosen) => [
      { what: 'mkdocs', text: `extra_javascript:\n  - path: ${chosen.base}worth-a-meeting.js\n    type: module\n    async: true` },
      { what: 'page', text: inline(chosen) },
      { what: 'csp', text: csp(chosen) },
    ],
  },
  {
    id: 'mdbook',
    steps: (chosen) => [
      { what: 'page', text: `${script(chosen)}\n\n${inline(chosen)}` },
      { what: 'csp', text: csp(chosen) },
    ],
  },
  {
    id: 'docusaurus',
    steps: (chosen) => [
      {
        what: 'docusaurus',
        text: `scripts: [{ src: '${chosen.base.replace(/'/g, '%27')}worth-a-meeting.js', type: 'module' }],`,
      },
      { what: 'page', text: inline(chosen) },
      { what: 'csp', text: csp(chosen) },
    ],
  },
  {
    id: 'confluence',
    away: true,
    steps: (chosen) => [
      { what: 'address', text: address(chosen, 'embed.html') },
      { what: 'html', text: iframe(chosen) },
      { what: 'csp', text: frameCsp(chosen) },
    ],
  },
  { id: 'sharepoint', away: true, steps: (chosen) => [{ what: 'address', text: address(chosen, 'embed.html') }, { what: 'html', text: iframe(chosen) }] },
  { id: 'notion', away: true, steps: (chosen) => [{ what: 'address', text: address(chosen, 'embed.html') }] },
  { id: 'others', steps: asFrame },
  {
    id: 'link',
    away: true,
    steps: (chosen) => {
      const plain = (text) => text.replace(/[()\s]/g, encodeURIComponent);
      const [page, picture] = [address(chosen, 'embed.html'), `${chosen.base}when-to-meet.${chosen.language}.svg`];
      return [
        { what: 'markdown', text: `[![${chosen.name}](${plain(picture)})](${plain(page)})` },
        { what: 'html', text: `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(chosen.name)}"></a>` },
      ];
    },
  },
];
