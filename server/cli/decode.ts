// Bytes → the text of a draft.
import { isUtf8 } from 'node:buffer';

/** The text, its byte-order mark kept, or what is wrong with the bytes as the end of a sentence. */
export const decode = (bytes: Buffer): { readonly text: string } | { readonly wrong: string } => {
  if (!isUtf8(bytes)) {
    const utf16 =
      bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
    return { wrong: utf16 ? 'is UTF-16: save it as UTF-8' : `is not valid UTF-8 (byte ${firstInvalid(bytes) + 1})` };
  }
  if (bytes.includes(0)) return { wrong: `holds a NUL byte (byte ${bytes.indexOf(0) + 1}) and is no text` };
  return { text: bytes.toString('utf8') };
};

/** The first byte that no longer is UTF-8, by halving. */
const firstInvalid = (bytes: Buffer): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (validUpTo(bytes, mid + 1)) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** Whether the first `end` bytes could begin valid UTF-8: a character cut short at the end is none the worse. */
const validUpTo = (bytes: Buffer, end: number): boolean => {
  for (let cut = 0; cut <= 3 && cut <= end; cut++) {
    if (!isUtf8(bytes.subarray(0, end - cut))) continue;
    if (cut === 0) return true;
    const lead = bytes[end - cut] ?? 0;
    const length =
      lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
    const rest = bytes.subarray(end - cut + 1, end);
    if (cut < length && rest.every((b) => b >= 0x80 && b < 0xc0)) return true;
  }
  return false;
};
