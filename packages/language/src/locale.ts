/** The three languages of the playbook, as BCP 47 tags. All three are equal: what is said in one is said in all. */
export type Locale = 'en' | 'zh-CN' | 'it'

/** The locales in the order in which the site offers them. */
export const locales = ['en', 'zh-CN', 'it'] as const satisfies readonly Locale[]
