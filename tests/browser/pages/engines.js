// The engines as a page takes them, and a worker with them; the same file is the worker's script.
import * as engines from '../dist/worth-a-meeting.engines.js';

const call = ([name, ...given]) => engines[name](...given).then((out) => ({ out }), ({ path, what }) => ({ wrong: { path, what } }));

if (typeof document === 'undefined') {
  onmessage = async ({ data }) => postMessage(await call(data));
} else {
  globalThis.call = call;
  globalThis.callInWorker = (asked) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { type: 'module' });
    worker.onerror = () => reject(new Error('the worker failed'));
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(asked);
  });
}
