import { numbered } from './words.ts'

/** art. 5.2; Allegato B */
export const italianClause = (text: string): string => (numbered(text) ? `art. ${text}` : text)
