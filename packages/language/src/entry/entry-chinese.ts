import { chineseFormat } from '../format/chinese.ts'
import { names } from '../issues/names-chinese.ts'
import type { EntryWords } from './entry-message.ts'

const { quote, days } = chineseFormat
const example = '请写成1,234.56或1234.56。'
const dateExample = '请写成2027年3月20日或2027-03-20。'

/** 中文页面在输入框旁的说明。 */
export const chineseEntry: EntryWords = {
  readAs: (value) => `已读作${value}。`,
  useInstead: (value) => `改用${value}`,
  refusals: {
    'no-digits': ({ text }) => [`${quote(text)}里没有数字。`, example],
    character: ({ text, character }) => [
      `${quote(text)}里的${quote(character)}不属于数字。`,
      '请只写数字，不带文字。',
    ],
    grouping: ({ text }) => [`${quote(text)}里的点和逗号位置不对：千位分隔应为三位一组。`, example],
    unfinished: ({ text }) => [`${quote(text)}缺少小数部分。`, '请补上小数，或删去末尾的符号。'],
    sign: ({ text }) => [
      `${quote(text)}有两个正负号，或正负号写在了数字后面。`,
      '正负号只写一个，写在前面：−5。',
    ],
    currency: ({ text, written, expected }) => [
      `${quote(text)}写的是${quote(written)}，而本合同的币种是${expected}。`,
      `请按${expected}填写，或修改合同币种。`,
    ],
    'two-currencies': ({ text, written }) => [
      `${quote(text)}写了两种货币：${names(written)}。`,
      '请只留一种，或只写数字。',
    ],
    'currency-unwanted': ({ text, written }) => [
      `${quote(text)}带有货币${quote(written)}，而此处填的不是金额。`,
      '请只写数字。',
    ],
    'too-long': ({ text, wholeDigits, decimals }) => [
      `${quote(text)}位数过多：金额的整数部分最多${wholeDigits}位，小数部分最多${decimals}位。`,
      '请检查是否误按。',
    ],
    'not-whole': ({ text }) => [`${quote(text)}不是整数。`, '人数和台数请填整数，例如12。'],
    negative: ({ text }) => [
      `${quote(text)}小于零。`,
      '请填零或更大的数。有人离开时，请增加一条“离开”变动。',
    ],
    'date-form': ({ text }) => [`无法把${quote(text)}读作日期。`, dateExample],
    'month-name': ({ text, word }) => [
      `${quote(text)}里的${quote(word)}不是月份名称。`,
      dateExample,
    ],
    'no-year': ({ text }) => [`${quote(text)}没有写年份。`, '请补上年份：2027年3月20日。'],
    'two-digit-year': ({ text, year }) => [
      `${quote(text)}的年份只有两位，无法确定世纪。`,
      `请写四位年份：20${year}。`,
    ],
    'year-range': ({ text, year, first, last }) => [
      `${quote(text)}的年份是${year}，合同年份须在${first}至${last}之间。`,
      '请核对年份。',
    ],
    'no-such-month': ({ text, month }) => [
      `${quote(text)}写了第${month}月，一年只有十二个月。`,
      dateExample,
    ],
    'no-such-day': ({ text, year, month, day, days: length }) => [
      `${quote(text)}：${chineseFormat.month(`${year}-${month}`)}没有${day}日。`,
      `该月共${days(length)}。`,
    ],
  },
}
