import { numbered } from './words.ts'

/** clause 5.2; Schedule B */
export const englishClause = (text: string): string => (numbered(text) ? `clause ${text}` : text)
