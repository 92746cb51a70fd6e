import { expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { addressIn, languages, pageOf } from './languages.ts'

test('every language that has words is in the switch', () => {
  expect(languages.map(({ lang }) => lang).toSorted()).toEqual(Object.keys(words).toSorted())
})

test.each([
  ['', '', '/'],
  ['zh-cn', '', '/zh-cn/'],
  ['', 'playbook/exit', '/playbook/exit/'],
  ['it', 'playbook/exit', '/it/playbook/exit/'],
] as const)('in "%s" the page "%s" is at %s', (folder, page, address) => {
  expect(addressIn(folder, page)).toBe(address)
})

test.each([
  ['', ''],
  ['it', ''],
  ['zh-cn/playbook/exit', 'playbook/exit'],
  ['playbook/exit', 'playbook/exit'],
  // A page may begin like a language.
  ['italy', 'italy'],
])('the page of "%s" is "%s"', (id, page) => {
  expect(pageOf(id)).toBe(page)
})

test('the address of a page in its language leads back to the page', () => {
  for (const { folder } of languages) {
    expect(pageOf(addressIn(folder, 'a/b').slice(1, -1))).toBe('a/b')
  }
})
