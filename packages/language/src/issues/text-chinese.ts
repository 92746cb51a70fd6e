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

/** 文件作为文本的错误，以及内容结构的错误。 */
export const chineseText = {
  'too-large': ({ limit }) => [
    `文件超过${count(limit)}个字符，超出可读取的上限。`,
    '请一个文件只放一份合同，删去与条款无关的内容。',
  ],
  'wrong-encoding': () => ['文件不是UTF-8文本。', '请另存为UTF-8；在Excel中选择“CSV UTF-8”。'],
  'empty-file': () => ['文件是空的。', '请确认选对了文件。'],
  'several-documents': () => [
    '文件里有多个以---隔开的文档，而一份合同只能是一个文档。',
    '请只留一个，或把每份合同放进单独的文件。',
  ],
  'too-deep': ({ limit }) => [
    `层级超过${count(limit)}层，合同条款用不到这么深。`,
    '请从这里开始检查缩进。',
  ],
  'too-many-values': ({ limit }) => [
    `文件里的值超过${count(limit)}个，超出可读取的上限。`,
    '请删去与合同条款无关的内容。',
  ],
  'bad-yaml': () => ['此处不是有效的YAML。', '请检查缩进、冒号后的空格，以及括号和引号是否成对。'],
  'bad-indentation': () => [
    '本行的缩进与相邻各行不一致，看不出属于哪一组。',
    '同一组的字段请左对齐，比组名多缩进两个空格。',
  ],
  'text-needs-quotes': () => [
    '文字里有YAML另有用途的符号，如冒号、#、@或*。',
    '请给文字加上引号："支持: 远程"。',
  ],
  'unclosed-bracket': () => ['此处的括号没有结束。', '请在列表或字段组的末尾补上]或}。'],
  'missing-colon': () => [
    '本行既不是带值的字段，也不是列表中的一项。',
    '请在字段名后写冒号和空格，如currency: CNY。',
  ],
  'tab-indentation': () => ['本行用制表符缩进，YAML只允许空格。', '请把每个制表符换成两个空格。'],
  'unclosed-quote': () => ['此处的引号没有结束。', '请在文字末尾补上同样的引号。'],
  'stray-quote': () => [
    '一格的中间出现了引号。',
    '请给整格加引号，里面的每个引号写两次："the ""new"" team"。',
  ],
  'unknown-alias': ({ written }) => [
    `${quote(written)}引用了前文没有命名的值。`,
    '请直接写出这个值。',
  ],
  'tag-not-read': ({ written }) => [
    `不读取标签${quote(written)}：写什么就是什么。`,
    '请删去这个标签。',
  ],
  'key-not-text': () => ['这个字段的名称不是普通文字。', '请在冒号前写一个词，如currency: CNY。'],
  'duplicate-key': ({ field }) => [
    `${quote(field)}在同一组里写了两次。`,
    '请保留正确的一行，删去另一行。',
  ],
  'not-plain': () => ['这个值无法写进文件。', '只能传入文字、整数、true、false、列表和字段组。'],

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
