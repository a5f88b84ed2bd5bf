// What the checkup tries.

/** The least that is wasm: its first eight bytes. */
export const EMPTY_WASM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** The types under which browsers take a module. */
export const scriptTypes = ['text/javascript', 'application/javascript', 'application/x-javascript', 'text/ecmascript', 'application/ecmascript'];
