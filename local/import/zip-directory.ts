/**
 * The files that a zip archive holds, by name, with their sizes in bytes once unpacked; `undefined` when its directory cannot be found.
 *
 * Only the directory at the archive's end is read: nothing is unpacked. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export function zipDirectory(bytes: Uint8Array): Map<string, number> | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > file.length) return undefined;
  const sizes = new Map<string, number>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > file.length || file.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    sizes.set(file.toString('utf8', at + 46, at + 46 + nameLength), file.readUInt32LE(at + 24));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return sizes;
}
