import { numbered } from './words.ts'

/** 第5.2条；附件二 */
export const chineseClause = (text: string): string => (numbered(text) ? `第${text}条` : text)
