// Writes `integrity.json` into a folder: the SHA-384 hash of each file of the widget, as integrity attributes have it. Called by
// xtask with the folder. Pages are left out: hosts change them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const names = readdirSync(folder).filter((name) => /^(embed|worth-a-meeting)\.(.*\.)?(js|css|wasm|txt)$/.test(name)).sort();
const hash = (name) => `sha384-${createHash('sha384').update(readFileSync(join(folder, name))).digest('base64')}`;
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(names.map((name) => [name, hash(name)])), null, 2)}\n`);
