// Archives for the tests.

import { deflateRawSync } from 'node:zlib';

/** A .zip of one file, as small as they come. */
export function zip(name, text) {
  const raw = Buffer.from(text);
  const packed = deflateRawSync(raw);
  const crc = crc32(raw);
  const named = Buffer.from(name);
  const head = (central) => {
    const head = Buffer.alloc(central ? 46 : 30);
    let at = head.writeUInt32LE(central ? 0x02014b50 : 0x04034b50);
    if (central) at = head.writeUInt16LE(20, at);
    at = head.writeUInt16LE(20, at);
    at = head.writeUInt16LE(0, at);
    at = head.writeUInt16LE(8, at);
    at = head.writeUInt32LE(0, at);
    at = head.writeUInt32LE(crc, at);
    at = head.writeUInt32LE(packed.length, at);
    at = head.writeUInt32LE(raw.length, at);
    head.writeUInt16LE(named.length, at);
    return head;
  };
  const local = Buffer.concat([head(false), named, packed]);
  const central = Buffer.concat([head(true), named]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
