/** The languages of the playbook, as BCP 47 tags, in the order in which the site offers them. All are equal: what is said in one is said in all. */
export const locales = ['en', 'zh-CN', 'it'] as const

export type Locale = (typeof locales)[number]
