// URIs of any scheme as text: only their slashes are looked at, so virtual file systems work as the disk does.

/** The folder a file is in, without trailing slash; null where there is none (`untitled:Untitled-1`). */
export const folderOf = (uri: string): string | null => {
  const root = rootLength(uri);
  const slash = uri.lastIndexOf('/');
  return slash < root ? null : uri.slice(0, slash);
};

/** The folders from a file's own up to its root, or to `top` where the file lies in it. */
export const foldersAbove = function* (uri: string, tops: readonly string[]): Generator<string> {
  for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) {
    yield folder;
    if (tops.includes(folder)) return;
  }
};

/** `path` as seen from a folder; the path may be absolute, or climb with `..`, but not above the root. */
export const resolvePath = (folder: string, path: string): string => {
  const root = folder.slice(0, rootLength(folder));
  const steps = path.startsWith('/')
    ? []
    : folder
        .slice(root.length)
        .split('/')
        .filter((s) => s !== '');
  for (const step of path.split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.')
      steps.push(encodeURIComponent(step).replace(/%2B/g, '+').replace(/%40/g, '@'));
  }
  return root + steps.join('/');
};

/** The file's name, decoded. */
export const nameOf = (uri: string): string => decode(uri.slice(uri.lastIndexOf('/') + 1));

/** The path of `uri` from `folder`, decoded; null when it is not under it. */
export const pathFrom = (folder: string, uri: string): string | null =>
  uri.startsWith(`${folder}/`) ? decode(uri.slice(folder.length + 1)) : null;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** How much of a URI is scheme and authority, up to and with the slash the path begins with. */
const rootLength = (uri: string): number => {
  const m = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\//i.exec(uri);
  return m === null ? uri.length : m[0].length;
};
