// Writes compressed copies beside files, as web servers deliver them. Called by xtask with their paths; prints
// [{ raw, gzip, brotli }], sizes in bytes. Node has both encoders built in, and neither writes a time stamp.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const brotli = (raw) =>
  brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });

const sizes = process.argv.slice(2).map((path) => {
  const raw = readFileSync(path);
  const copies = { gzip: gzipSync(raw, { level: 9 }), brotli: brotli(raw) };
  writeFileSync(`${path}.gz`, copies.gzip);
  writeFileSync(`${path}.br`, copies.brotli);
  return { raw: raw.length, gzip: copies.gzip.length, brotli: copies.brotli.length };
});
console.log(JSON.stringify(sizes));
