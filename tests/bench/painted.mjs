// Tells the benchmark when something is painted. Every page that it opens has these functions.

/** Runs in the page, before all scripts of it. Times are those of `performance.now()`. */
export function definePainted() {
  /** Calls with the time once the frame is painted in whose making this is called: the message comes after it. */
  const message = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  };

  /** Calls with the time at which the frame that comes next was painted. */
  globalThis.painted = (done) => requestAnimationFrame(() => message(done));

  /** The time at which the first frame was painted in which something was there. */
  globalThis.paintedWith = (there) => new Promise((resolve) => {
    const look = () => (there() ? message(resolve) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

  /** Calls for each key press with the milliseconds until the frame that came next was painted, and the key. */
  globalThis.watchKeys = (done) => {
    const heard = ({ key, timeStamp }) => globalThis.painted((now) => key && done(now - timeStamp, key));
    heard({}); // compiled by now, which would else be counted with the first key
    addEventListener('keydown', heard, { capture: true });
  };
}
