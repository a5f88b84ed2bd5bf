// Hosts come from the registries of packages by their ordinary clients, into `target/hosts/`, where they stay.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

/** The repository. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Where hosts are kept. */
const KEPT = join(ROOT, 'target/hosts');
/** The published files, which hosts get. */
export const DIST = join(ROOT, 'dist');

/** Runs a program; what it says on standard error becomes part of the error. */
export async function run(program, args, options = {}) {
  try {
    return (await promisify(execFile)(program, args, { maxBuffer: 1 << 26, ...options })).stdout;
  } catch (error) {
    throw new Error(`${program} ${args[0]}: ${error.stderr?.trim() || error.message}`, { cause: error });
  }
}

/** An empty folder for a run. */
export function fresh(...path) {
  const folder = join(KEPT, ...path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder that is made once, and again when what it is made of is called otherwise. */
export async function kept(path, what, make) {
  const folder = join(KEPT, path);
  const stamp = join(folder, '.made-of');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === what) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(stamp, what);
  return folder;
}

/** Links of Debian's packages lead to where the package would be installed: here, below the folder. */
function mendLinks(folder, within = folder) {
  for (const name of readdirSync(within)) {
    const path = join(within, name);
    const state = lstatSync(path);
    if (state.isDirectory()) mendLinks(folder, path);
    if (!state.isSymbolicLink() || existsSync(path)) continue;
    const meant = join(folder, readlinkSync(path));
    if (!existsSync(meant)) continue;
    unlinkSync(path);
    symlinkSync(meant, path);
  }
}

/** Debian's packages, unpacked into one folder and put in order there: nothing is installed. */
export const debian = (name, packages, order = () => {}) => kept(`${name}/packages`, packages.join(' '), async (folder) => {
  const debs = join(folder, '.debs');
  mkdirSync(debs);
  await run('apt-get', ['download', '-o', 'APT::Sandbox::User=root', ...packages], { cwd: debs });
  for (const deb of readdirSync(debs)) await run('dpkg-deb', ['-x', join(debs, deb), folder]);
  rmSync(debs, { recursive: true });
  mendLinks(folder);
  order(folder);
});

/** Node packages. */
export const npm = (name, packages) => kept(`${name}/packages`, packages.join(' '), async (folder) => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages], { cwd: folder });
});

/** Python packages, in an environment of their own. */
export const python = (name, packages) => kept(`${name}/packages`, packages.join(' '), async (folder) => {
  await run('python3', ['-m', 'venv', folder]);
  await run(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...packages]);
});

/** Unpacks one of our plugins into a folder of a host. */
export function plugin(name, into) {
  const files = unzipSync(readFileSync(join(DIST, `plugins/worth-a-meeting-${name}.zip`)));
  const [top] = Object.keys(files)[0].split('/');
  rmSync(join(into, top), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Puts the widget's files into a folder of a host, as `docs/wikis.md` says. */
export function widget(into) {
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(DIST)) {
    if (name.startsWith('worth-a-meeting.') || name === 'embed.html') cpSync(join(DIST, name), join(into, name));
  }
}
