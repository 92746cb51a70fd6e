import { expect, test } from 'vitest'
import { chinese, english, italian } from '../index.ts'

test.each([
  ['term.first', 'First day of the term', '合同首日', 'Primo giorno del contratto'],
  ['charges.users.tiers.0.price', 'Price in the tier', '本档单价', 'Prezzo dello scaglione'],
  ['charges.*.tiers.*.price', 'Price in the tier', '本档单价', 'Prezzo dello scaglione'],
  ['charges.tiers.price', 'Price in the tier', '本档单价', 'Prezzo dello scaglione'],
  ['sites.sha.name', 'Name of the site', '场所名称', 'Nome della sede'],
  ['charges.users.floor', 'Floor', '下限', 'Minimo'],
  ['charges.users.floor.bySite.sha', 'Floor by site', '各场所下限', 'Minimo per sede'],
])('%s has a label in every language', (path, ...labels) => {
  expect([english, chinese, italian].map(({ field }) => field(path).label)).toEqual(labels)
})

test.each([
  ['charges.users.vat.rate', '%', '%', '%'],
  ['handover.days', 'days', '天', 'giorni'],
  ['escalation.steps.0.afterMinutes', 'minutes', '分钟', 'minuti'],
])('%s has a unit in words', (path, ...units) => {
  expect([english, chinese, italian].map(({ field }) => field(path).unit)).toEqual(units)
})

test('a price has no unit of its own: it is the currency of the contract', () => {
  expect(english.field('charges.users.tiers.0.price')).toEqual({ label: 'Price in the tier' })
})

test('a path that names no field is its own label', () => {
  expect(english.field('colour.of.the.office')).toEqual({ label: 'colour.of.the.office' })
})
