import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { names } from './names-chinese.ts'

const { count, quote } = chineseFormat

const shapes = {
  text: '文字',
  'whole-number': '整数',
  number: '数字',
  'true-or-false': 'true或false',
  list: '列表',
  group: '一组字段',
  nothing: '空白',
}

const howToWrite = {
  text: '请在冒号后面写一个值。',
  'whole-number': '请只写数字，例如12。',
  'true-or-false': '请写true或false。',
  list: '请每项单独一行，行首写连字符和空格。',
  group: '请在下面逐行写出各字段，并缩进两个空格。',
}

/** 内容结构的错误：字段、字段组与列表。 */
export const chineseShape = {
  'too-deep': ({ limit }) => [
    `层级超过${count(limit)}层，合同条款用不到这么深。`,
    '请从这里开始检查缩进。',
  ],
  'too-many-values': ({ limit }) => [
    `文件里的值超过${count(limit)}个，超出可读取的上限。`,
    '请删去与合同条款无关的内容。',
  ],
  'not-plain': () => ['这个值无法写进文件。', '只能传入文字、整数、true、false、列表和字段组。'],
  'more-issues': ({ limit }) => [
    `问题超过${count(limit)}项，这里列出前${count(limit)}项。`,
    '请先更正这些，再重新读取。',
  ],
  missing: ({ field }) => [
    `缺少${quote(field)}，而且没有可以代替的默认值。`,
    `请补上${quote(field)}和它的值。`,
  ],
  'empty-value': ({ field }) => [
    `${quote(field)}没有值。`,
    '请填上它的值；合同没有约定的，请删去这个字段。',
  ],
  'unknown-field': ({ field, known }) => [
    `这一组里没有${quote(field)}这个字段。`,
    `可用的字段有：${names(known)}。`,
  ],
  'misspelt-field': ({ field, suggestion }) => [
    `这一组里没有${quote(field)}这个字段。`,
    `是不是想写${quote(suggestion)}？`,
  ],
  'one-of': ({ fields }) => [
    `此处必须且只能写其中一项：${names(fields)}。`,
    '请保留合同里约定的那一项。',
  ],
  'wrong-type': ({ expected, found }) => [
    `此处应为${shapes[expected]}，现在是${shapes[found]}。`,
    howToWrite[expected],
  ],
  'too-few': ({ minimum }) => [
    `列表至少要有${count(minimum)}项。`,
    '请补上缺少的内容；合同没有约定的，请删去这个字段。',
  ],
  'too-many': ({ limit, count: items }) => [
    `此处有${count(items)}项，最多可读取${count(limit)}项。`,
    '请只保留合同需要的内容。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
