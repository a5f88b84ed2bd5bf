// Fetches the counter's wasm and starts it: what a plain Yew page does.
import init from 'wam-glue';

init({ module_or_path: new URL('./counter.wasm', import.meta.url) });
