import { expect, test } from 'vitest'
import { phrases } from './phrases.ts'

test.each([
  ['人数变了，费用怎么变', ['人数变了，', '费用怎么变']],
  [
    '看清合同写了什么、要付多少、离开要付多少。',
    ['看清合同写了什么、', '要付多少、', '离开要付多少。'],
  ],
])('%s breaks between its phrases', (heading, parts) => {
  expect(phrases(heading)).toEqual(parts.map((text) => ({ text, kept: true })))
})

test('a phrase longer than a phone is wide may break anywhere', () => {
  expect(phrases('短的，这一个短语长到手机上一行放不下')).toEqual([
    { text: '短的，', kept: true },
    { text: '这一个短语长到手机上一行放不下', kept: false },
  ])
})

test.each(['What headcount changes cost', '人数计算器', 'Sapere che cosa dice, quanto costa'])(
  '%s is one phrase',
  (heading) => {
    expect(phrases(heading)).toEqual([{ text: heading, kept: false }])
  },
)
