import { locales } from '@contract-playbook/language'
import { expect, test } from 'vitest'
import { advice } from '../print/print-faults.ts'
import { fault, faultCodes, type FaultCode, type FaultFacts } from '../request/fault.ts'
import { cliWords } from './words.ts'

const known = '--headcount, --lang'
const file = 'people.csv'

/** Facts to say each fault with. A new code does not compile without them. */
const samples: { readonly [C in FaultCode]: FaultFacts[C] } = {
  'no-command': {},
  'unknown-command': { written: 'price', known: 'bill, explain, schema' },
  'unknown-option': { written: '--langs', known },
  'option-without-value': { option: '--lang' },
  'option-with-value': { option: '--excel' },
  'option-twice': { option: '--lang' },
  'option-too-often': { option: '--headcount', most: 2 },
  'option-not-for-command': { option: '--format', command: 'schema' },
  'not-a-format': { written: 'xml', known: 'table, json, csv' },
  'not-a-language': { written: 'fr', known: 'en, zh-CN, it' },
  'no-terms': { command: 'bill' },
  'unexpected-argument': { written: file },
  'no-second-contract': {},
  'not-a-day': { option: '--on', written: '20.3.2027' },
  'not-a-count': { option: '--more', written: 'two', most: 1_000_000 },
  'not-a-credit': { written: '2027-03=half' },
  'not-a-table': { written: 'rows', known: 'invoices, lines' },
  'table-in-json': {},
  'excel-without-csv': {},
  'input-twice': {},
  'no-such-figure': { written: 'march' },
  'no-such-line': { written: '2027-03/devices' },
  'no-such-invoice': { file: 'paid.csv', line: 3, written: '2028-13' },
  'index-twice': { id: 'cn-cpi' },
  'nothing-in-table': { table: 'credits', option: '--measured' },
  'file-not-found': { file },
  'file-is-folder': { file },
  'folder-without-terms': { folder: 'contracts' },
  'file-not-opened': { file, reason: 'EACCES' },
  'file-too-large': { file, limit: 16_777_216 },
  'file-not-text': { file },
  'file-utf-16': { file },
  'file-not-utf-8': { file, line: 2 },
}

/** A fault as the reader meets it. */
const told = (code: FaultCode, locale: (typeof locales)[number]): string => {
  const { message, remedy } = advice(fault(code, samples[code]), cliWords[locale])
  return `${message}\n${remedy}\n`
}

test.each(locales)('every fault of the command line in %s', async (locale) => {
  const gallery = faultCodes.map((code) => `${code}\n${told(code, locale)}`).join('\n')
  await expect(gallery).toMatchFileSnapshot(`../spawned/printed/faults.${locale}.txt`)
})

test.each(faultCodes)('%s is said in three languages, each in its own words', (code) => {
  const texts = locales.map((locale) => told(code, locale))
  expect(new Set(texts).size).toBe(locales.length)
  expect(
    texts.filter(
      (text) =>
        /undefined|\[object/.test(text) ||
        text.split('\n').some((line, index) => index < 2 && line === ''),
    ),
  ).toEqual([])
})
