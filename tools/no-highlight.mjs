// In every bundle in the place of @lezer/highlight: the grammar of Markdown names a style for each kind of node, and
// nobody here asks for it.
export class Tag {}

/** Every tag there is, and what is made of one. */
export const tags = new Proxy(() => tags, { get: () => tags });

/** Adds nothing to any kind of node. */
export const styleTags = () => () => null;
