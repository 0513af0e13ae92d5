/** The languages a person can read the add-in in. A third one is a folder beside these two and a line here. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The add-in's language for a locale tag of the host: Chinese of any region reads zh-CN, all others en-US. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
