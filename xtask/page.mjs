// Fills in a page. Called by xtask with one JSON argument: { template, words: { language: { name: text } }, tarball, to }; for the page
// that has everything in it { style, script, files: [path] }, too: the widget's files go into it compressed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

const { template, words, tarball, to, style, script, files } = JSON.parse(process.argv[2]);
const text = (path) => readFileSync(path, 'utf8').trim();
const escaped = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A text that stands in an element as it is, and its hash for the policy. */
function inline(path) {
  const content = text(path);
  if (/<!--|<\/(script|style)/i.test(content)) throw new Error(`${path} would end its element`);
  return { content, hash: `'sha256-${createHash('sha256').update(content).digest('base64')}'` };
}

/** No script to the browser, so it is neither run nor parsed; `www/files/inlined.js` reads it. */
const file = (path) => {
  const name = basename(path).replace('worth-a-meeting.', '');
  return `<script type="application/gzip" data-file="${name}">${gzipSync(readFileSync(path), { level: 9 }).toString('base64')}</script>`;
};

/** What the page that has everything in it says besides. */
function everything() {
  const looks = inline(style);
  const code = inline(script);
  // The strictest under which it works: what runs is named by its hash, and there is nowhere to send anything to.
  const policy = [
    "default-src 'none'",
    `script-src ${code.hash} 'wasm-unsafe-eval'`,
    `style-src ${looks.hash}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return { policy, style: looks.content, script: code.content, files: files.map(file).join('\n') };
}

const parts = {
  tarball,
  name: escaped(words.en['page-name']),
  fallback: Object.entries(words).map(([language, said]) => `<p lang="${language}">${escaped(said['page-fallback'])}</p>`).join('\n'),
  ...(files && everything()),
};
writeFileSync(to, `${text(template).replace(/\{([\w-]+)\}/g, (_, name) => parts[name] ?? escaped(words.en[name]))}\n`);
