/** The package's version, put in when bundling. */
declare const VERSION: string;

declare module 'rapporteur:pages' {
  /** Rule id → its page in Markdown. */
  const pages: Readonly<Record<string, string>>;
  export default pages;
}

declare module 'rapporteur:images' {
  /** By a language's tag. */
  const images: Readonly<Record<string, () => import('./facts/images.ts').LanguageImages>>;
  export default images;
}
