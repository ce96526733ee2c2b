// Bytes → the text of a draft.
import { isUtf8 } from 'node:buffer';

type Decoded = { readonly text: string } | { readonly wrong: string };

/** The text, its byte-order mark kept, or what is wrong with the bytes as the end of a sentence. */
export const decode = (bytes: Buffer): Decoded => {
  if (!isUtf8(bytes)) {
    const utf16 =
      bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
    return {
      wrong: utf16 ? 'is UTF-16: save it as UTF-8' : `is not valid UTF-8 (${placeOf(bytes, firstInvalid(bytes))})`,
    };
  }
  if (bytes.includes(0)) return { wrong: `holds a NUL byte (${placeOf(bytes, bytes.indexOf(0))}) and is no text` };
  return { text: bytes.toString('utf8') };
};

/** The same for a file that no offset is counted in: without the byte-order mark. */
export const decodeData = (bytes: Buffer): Decoded => {
  const found = decode(bytes);
  return 'text' in found ? { text: found.text.replace(/^\ufeff/, '') } : found;
};

/** Where the bytes cease to be UTF-8: from there on they differ from what their text is written as. */
const firstInvalid = (bytes: Buffer): number => {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let at = 0;
  while (bytes[at] === again[at]) at++;
  return at;
};

const placeOf = (bytes: Buffer, at: number): string => {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  return `byte ${at + 1}, line ${line}`;
};
