// The table of contents of a zip file: enough to say what a .vsix holds.

/** Entry name → its size unpacked. */
export const zipEntries = (zip: Buffer): ReadonlyMap<string, number> => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no zip file');
  const entries = new Map<string, number>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), zip.readUInt32LE(at + 24));
    at += 46 + name + extra + comment;
  }
  return entries;
};
