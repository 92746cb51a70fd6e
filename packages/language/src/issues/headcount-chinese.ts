import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { names } from './names-chinese.ts'

const { count, date, quote } = chineseFormat

const headers =
  '按日期的变动，首行写date,site,unit,change,reason；名单的首行写person,site,first_day,last_day。'

/** 人数文件的错误。 */
export const chineseHeadcount = {
  'unknown-header': ({ columns }) => [`首行${quote(columns)}不是任何一种人数文件的表头。`, headers],
  'missing-column': ({ column }) => [
    `缺少${quote(column)}列。`,
    `请在首行加上${quote(column)}，并在下面填写各行的值。`,
  ],
  'repeated-column': ({ column }) => [
    `首行里${quote(column)}列出现两次。`,
    '请删去或改名其中一列。',
  ],
  'ignored-column': ({ column }) => [
    `没有用到${quote(column)}列。`,
    '如果列名没有写错，无须处理。',
  ],
  'no-rows': () => ['文件只有表头，没有数据行。', '请为每项变动或每个人添加一行。'],
  'too-many-rows': ({ limit }) => [
    `文件超过${count(limit)}行，超出可读取的上限。`,
    '请拆分文件，或用按日期的变动代替名单。',
  ],
  'row-too-long': ({ cells, columns }) => [
    `本行有${count(cells)}格，表头有${count(columns)}格。`,
    '含逗号的文字请加引号。',
  ],
  'empty-cell': ({ column }) => [`${quote(column)}列的这一格是空的。`, '请填写，或删去本行。'],
  'change-without-sign': ({ written }) => [
    `${quote(written)}没有符号，可能是增加这么多，也可能是总数为这么多。`,
    `加入写+${written}，离开写-${written}，新的总数写=${written}。`,
  ],
  'not-a-change': ({ written }) => [
    `${quote(written)}不是人数变动的写法。`,
    '增加写+6，减少写-8，新的总数写=40。',
  ],
  'change-of-nothing': ({ written }) => [
    `${quote(written)}没有变动：没有人加入，也没有人离开。`,
    '请写明数量。自当日起已无人，写=0；否则删去本行。',
  ],
  'repeated-change': ({ line }) => [
    `本行与第${count(line)}行完全相同，两行都会计入。`,
    '误抄的请删去；两行都有效的，请各写各的原因。',
  ],
  'last-day-before-first': ({ first, last }) => [
    `最后一天${date(last)}早于第一天${date(first)}。`,
    '请对调或更正；仍在用的人，最后一天留空。',
  ],
  'unit-not-charged': ({ unit, charged }) => [
    `本合同没有按单位${quote(unit)}收费的项目。`,
    `计费单位有：${names(charged)}。请更正名称，或删去本行。`,
  ],
  'overlapping-stay': ({ person, line }) => [
    `按第${count(line)}行，${quote(person)}在这些日子已在某个场所。`,
    '请把前一段截止到前一天，或删去其中一行。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
