// Starts what hosts are served by, on this machine alone, and ends it.
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join, normalize } from 'node:path';

/** A port that is free now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** Whether somebody listens there. */
const answers = (target) => new Promise((resolve) => {
  const socket = connect({ ...target, ...(target.port && { host: '127.0.0.1' }) });
  const told = (answer) => {
    socket.destroy();
    resolve(answer);
  };
  socket.once('connect', () => told(true)).once('error', () => told(false));
});

/** Starts a program and waits until it answers, at `{ port }` or `{ path }`; what it says goes into a file. */
export async function start(program, args, target, log, options = {}) {
  const file = openSync(log, 'a');
  // A group of its own, so that the workers of a server end with it.
  const child = spawn(program, args, { stdio: ['ignore', file, file], detached: true, ...options });
  let ended;
  child.once('error', (error) => { ended = error.message; });
  child.once('exit', (code, signal) => { ended = `it ended (${code ?? signal})`; });
  const stop = async () => {
    if (!child.pid || ended) return;
    process.kill(-child.pid, 'SIGTERM');
    const patience = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 5000);
    await new Promise((resolve) => { child.once('exit', resolve); });
    clearTimeout(patience);
  };
  for (const begun = Date.now(); !await answers(target);) {
    if (ended || Date.now() - begun > 30_000) {
      await stop();
      throw new Error(`${program} does not answer: ${ended ?? 'it takes too long'}; see ${log}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return stop;
}

/** PHP's own server for a folder, with a file that is run before every script. */
export function php(folder, port, { before, options = [], log }) {
  const settings = ['display_errors=0', 'error_reporting=24575', `auto_prepend_file=${before}`, ...options].flatMap((one) => ['-d', one]);
  return start('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', folder], { port }, log, { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
}

const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript', json: 'application/json', png: 'image/png', svg: 'image/svg+xml', txt: 'text/plain', wasm: 'application/wasm', xml: 'text/xml' };

/** Serves the files of a folder with some headers. */
export async function serve(folder, port, headers = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[file.split('.').at(-1)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': /text|json|xml/.test(type) ? `${type}; charset=utf-8` : type, ...headers }).end(readFileSync(file));
  });
  await new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  return () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
