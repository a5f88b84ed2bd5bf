// Whether an installed package has everything that it names; run in a project's folder.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/worth-a-meeting';
const text = (name) => readFileSync(join(folder, name), 'utf8');
const json = (name) => JSON.parse(text(name));

const about = json('package.json');
for (const [name, target] of Object.entries(about.exports)) {
  for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
    assert(existsSync(join(folder, file)), `${name}: ${file}`);
  }
}
for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE-MIT', 'LICENSE-APACHE', about.customElements, about.types]) assert(existsSync(join(folder, file)), file);

// The element, its types and its manifest say the same.
const [{ declarations: [element], path }] = json(about.customElements).modules;
assert.equal(path, 'worth-a-meeting.js');
const script = text(path);
const types = text(about.types);
const readme = text('README.md');
for (const { name } of element.attributes) {
  assert.match(types, new RegExp(`^  ${name}\\?: `, 'm'));
  assert(readme.includes(`\`${name}\``), name);
}
for (const { name } of [...element.members, ...element.events]) assert.match(types, new RegExp(`^  '?${name}'?(: |\\()`, 'm'));
assert(script.includes('"readonly"'), 'the element watches the attributes of the table');

// Every file that a script may want is there.
for (const name of ['worth-a-meeting.js', 'worth-a-meeting.app.js', 'worth-a-meeting.rest.js', 'worth-a-meeting.calendar.js']) {
  for (const [, file] of text(name).matchAll(/["'`]\.\/(worth-a-meeting\.[\w.]+)["'`]/g)) assert(existsSync(join(folder, file)), `${name}: ${file}`);
}
