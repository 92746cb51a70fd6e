import { expect, test } from 'vitest'
import { idOfName, referenceLink } from './reference-links.ts'

test.each([
  { folder: '', id: 'billing/bill', link: '/reference/api/billing/#api-bill' },
  { folder: 'zh-cn', id: 'terms/IsoDate', link: '/zh-cn/reference/api/terms/#api-IsoDate' },
] as const)('$id stands at $link', ({ folder, id, link }) => {
  expect(referenceLink(folder, id)).toBe(link)
})

const ids = ['terms/MoneySnapshot', 'billing/MoneySnapshot', 'billing/bill']

test.each([
  { own: 'billing/Bill', code: 'bill', to: 'billing/bill' },
  { own: 'billing/Bill', code: 'bill()', to: 'billing/bill' },
  { own: 'billing/bill', code: 'bill', to: undefined },
  { own: 'billing/bill', code: 'MoneySnapshot', to: 'billing/MoneySnapshot' },
  { own: 'terms/Scenario', code: 'MoneySnapshot', to: 'terms/MoneySnapshot' },
  { own: 'terms/Scenario', code: 'charges.*.label', to: undefined },
])('in the docstring of $own, “$code” leads to $to', ({ code, own, to }) => {
  expect(idOfName(ids, own, code)).toBe(to)
})
