import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { names } from './names-chinese.ts'

const { count, date, quote } = chineseFormat

const headers =
  '按日期的变动，首行写date,site,unit,change,reason；逐月人数，首行写month,site,unit,count；名单的首行写person,site,first_day,last_day。列名也可用中文：日期、月份、场所、单位、变动、人数、原因。'

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
  'no-rows': () => ['文件只有表头，没有数据行。', '请在表头下添加数据行。'],
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
  'move-with-sign': ({ written }) => [
    `${quote(written)}没有写明调动的人数：调动的人是离开本行场所的。`,
    '请用减号写明人数，例如-5，并在调入场所（to）列写明去处；没有调动的，该格留空。',
  ],
  'not-a-count': ({ written }) => [
    `${quote(written)}不是人数或数量的写法。`,
    '请用普通数字写整数，例如80；没有人则写0。',
  ],
  'contradicting-count': ({ line, count: other }) => [
    `同一月份、场所和单位，第${count(line)}行写的是${other}。`,
    '请只保留其中一行。',
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
