import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { names } from './names-chinese.ts'

const { count, date, quote } = chineseFormat

/** 单个值的错误。 */
export const chineseValues = {
  'not-a-choice': ({ written, choices }) => [
    `${quote(written)}不是此处可选的写法。`,
    `请从中选写一个：${names(choices)}。`,
  ],
  'ambiguous-day-count': ({ written, variants }) => [
    `${quote(written)}有几种算法，算出的金额各不相同。`,
    `请写明合同采用的是哪一种：${names(variants)}。`,
  ],
  'not-a-date': ({ written }) => [
    `${quote(written)}不是文件中日期的写法。`,
    '请按年、月、日写成2027-03-20。',
  ],
  'no-such-day': ({ written }) => [
    `日历上没有${quote(written)}这一天。`,
    '请核对月份以及该月的天数。',
  ],
  'date-out-of-range': ({ written, first, last }) => [
    `${quote(written)}不在${date(first)}至${date(last)}之间。`,
    '请核对年份。',
  ],
  'not-a-month-day': ({ written }) => [
    `${quote(written)}不是一年中的某一天。`,
    '请写月和日，例如01-01表示每年1月1日；或写term-anniversary表示合同周年日。',
  ],
  'not-a-month': ({ written }) => [
    `${quote(written)}不是文件中月份的写法。`,
    '请按年、月写成2026-10。',
  ],
  'not-a-time': ({ written }) => [
    `${quote(written)}不是一天中的时刻。`,
    '请在00:00至24:00之间写时和分：08:30。',
  ],
  'not-a-time-zone': ({ written }) => [
    `${quote(written)}不是时区名称。`,
    '请写地区和城市：Asia/Shanghai。',
  ],
  'not-a-country': ({ written }) => [
    `${quote(written)}不是国家或地区代码。`,
    '请写两位大写字母：CN、HK、IT。',
  ],
  'not-a-language': ({ written }) => [`${quote(written)}不是语言代码。`, '请写成zh-CN、en或it。'],
  'not-an-id': ({ written }) => [
    `${quote(written)}不能作简称。`,
    '请用小写字母、数字和连字符，以字母开头，最多32个字符：shanghai、plant-2。',
  ],
  'not-a-decimal': ({ written }) => [
    `${quote(written)}不是普通的小数写法。`,
    '文件里请只写数字，小数点用“.”，不加千位分隔符，不带货币符号和%：1234.56。',
  ],
  'float-not-exact': ({ written }) => [
    `${quote(written)}是以二进制小数传入的，无法精确表示。`,
    `请加上引号："${written}"。`,
  ],
  'too-many-digits': ({ written, limit }) => [
    `${quote(written)}的整数部分超过${count(limit)}位。`,
    '请检查是否误按。',
  ],
  'too-many-decimals': ({ written, limit }) => [
    `${quote(written)}的小数部分超过${count(limit)}位。`,
    '请按合同所写填写金额。',
  ],
  'below-minimum': ({ written, minimum }) => [
    `${quote(written)}太小，此处最小为${minimum}。`,
    `请写${minimum}或更大的数。`,
  ],
  'above-maximum': ({ written, maximum }) => [
    `${quote(written)}太大，此处最大为${maximum}。`,
    `请写${maximum}或更小的数。`,
  ],
  'empty-text': () => ['文字是空的。', '请填写；合同没有约定的，请删去这个字段。'],
  'text-too-long': ({ length, limit }) => [
    `文字有${count(length)}个字符，最多可读取${count(limit)}个。`,
    '请缩短。',
  ],
  'control-character': ({ character }) => [
    `文字里有看不见的控制字符${character}。`,
    '请删去它，或重新输入这段文字。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
