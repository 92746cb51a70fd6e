import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'

const { count } = chineseFormat

/** 链接的错误。 */
export const chineseLinks = {
  'link-empty': () => ['链接里没有方案。', '请复制完整的网址，直到最后一个字符。'],
  'link-too-long': ({ length, limit }) => [
    `链接有${count(length)}个字符，最多可读取${count(limit)}个。`,
    '请改为发送条款文件和人数文件。',
  ],
  'link-newer': ({ version, current }) => [
    `链接采用第${count(version)}版格式，本页最高只能读取第${count(current)}版。`,
    '请刷新页面取得最新版本，再打开链接。',
  ],
  'link-damaged': () => ['链接不完整或被改动过。', '请重新索取，并复制完整的网址。'],
} satisfies Partial<Sentences<TermsIssueFacts>>
