import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'

const { count, quote } = chineseFormat

/** 文件作为文本的错误，此时还不知道写了什么。 */
export const chineseFile = {
  'too-large': ({ limit }) => [
    `文件超过${count(limit)}个字符，超出可读取的上限。`,
    '请一个文件只放一份合同，删去与条款无关的内容。',
  ],
  'too-many-lines': ({ limit }) => [
    `文件超过${count(limit)}行，超出可读取的上限。`,
    '请删去空行和注释。',
  ],
  'wrong-encoding': () => ['文件不是UTF-8文本。', '请另存为UTF-8；在Excel中选择“CSV UTF-8”。'],
  'empty-file': () => ['文件是空的。', '请确认选对了文件。'],
  'several-documents': () => [
    '文件里有多个以---隔开的文档，而一份合同只能是一个文档。',
    '请只留一个，或把每份合同放进单独的文件。',
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
  'tab-indentation': () => ['本行用制表符缩进，YAML只允许空格。', '请把每个制表符换成两个空格。'],
  'unclosed-quote': () => ['此处的引号没有结束。', '请在文字末尾补上同样的引号。'],
  'unclosed-bracket': () => ['此处的括号没有结束。', '请在列表或字段组的末尾补上]或}。'],
  'missing-colon': () => [
    '本行既不是带值的字段，也不是列表中的一项。',
    '请在字段名后写冒号和空格，如currency: CNY。',
  ],
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
  'decimal-comma': ({ written }) => [
    `${quote(written)}里的逗号会截断数值：文件里逗号用来分隔字段。`,
    '小数点请用“.”，不要分节：4100.00。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
