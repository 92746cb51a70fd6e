import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), {})

test('bill takes everything that it knows', () => {
  expect(read('bill a.yaml --headcount=b.csv --format json --lang it')).toEqual({
    locale: 'it',
    format: 'json',
    faults: [],
    request: {
      command: 'bill',
      contract: { terms: 'a.yaml', headcount: 'b.csv' },
      beside: { indices: [] },
      credits: [],
      more: 1,
      format: 'json',
      excel: false,
    },
  })
})

test('explain takes a figure, or none to list them', () => {
  expect(read('explain a.yaml total/net --format csv --excel').request).toEqual({
    command: 'explain',
    contract: { terms: 'a.yaml' },
    figure: 'total/net',
    beside: { indices: [] },
    credits: [],
    more: 1,
    format: 'csv',
    excel: true,
  })
  expect(read('explain a.yaml').request).not.toHaveProperty('figure')
})

test.each([
  { headcounts: '', first: undefined, second: undefined },
  { headcounts: '--headcount h.csv', first: 'h.csv', second: 'h.csv' },
  { headcounts: '--headcount a.csv --headcount b.csv', first: 'a.csv', second: 'b.csv' },
])('compare with “$headcounts” counts $first and $second', ({ headcounts, first, second }) => {
  expect(read(`compare a b ${headcounts} --on 2027-03-20 --table bridge`).request).toEqual({
    command: 'compare',
    contracts: [
      { terms: 'a', ...(first !== undefined && { headcount: first }) },
      { terms: 'b', ...(second !== undefined && { headcount: second }) },
    ],
    beside: { indices: [] },
    on: '2027-03-20',
    table: 'bridge',
    format: 'table',
    excel: false,
  })
})

test.each([
  { line: 'schema', command: 'schema' },
  { line: '--help', command: 'help' },
  { line: 'bill --help', command: 'help' },
  { line: 'help', command: 'help' },
  { line: '--version', command: 'version' },
  { line: 'bill -', command: 'bill' },
])('`playbook $line` is $command', ({ line, command }) => {
  expect(read(line)).toMatchObject({ request: { command }, faults: [] })
})

test.each([
  { line: '', codes: ['no-command'] },
  { line: 'price a.yaml', codes: ['unknown-command'] },
  { line: 'bill', codes: ['no-terms'] },
  { line: 'bill a.yaml b.csv', codes: ['unexpected-argument'] },
  { line: 'bill a.yaml --langs it', codes: ['unknown-option'] },
  { line: 'bill a.yaml --headcount', codes: ['option-without-value'] },
  { line: 'bill a.yaml --headcount --lang it', codes: ['option-without-value'] },
  { line: 'bill a.yaml --lang it --lang en', codes: ['option-twice'] },
  { line: 'bill a.yaml --excel=yes', codes: ['option-with-value'] },
  { line: 'bill a.yaml --format xml', codes: ['not-a-format'] },
  { line: 'bill a.yaml --lang fr', codes: ['not-a-language'] },
  { line: 'bill - --headcount -', codes: ['input-twice'] },
  { line: 'bill a.yaml --explain total/net', codes: ['unknown-option'] },
  { line: 'explain', codes: ['no-terms'] },
  { line: 'explain a.yaml total/net b.csv', codes: ['unexpected-argument'] },
  { line: 'explain a.yaml total/net --table lines', codes: ['option-not-for-command'] },
  { line: 'bill a.yaml --table bridge', codes: ['not-a-table'] },
  { line: 'bill a.yaml --table lines --format json', codes: ['table-in-json'] },
  { line: 'bill a.yaml --on 20/3/2027', codes: ['not-a-day'] },
  { line: 'bill a.yaml --more 0', codes: ['not-a-count'] },
  { line: 'bill a.yaml --more 1.5', codes: ['not-a-count'] },
  { line: 'bill a.yaml --credit 2027-03/users', codes: ['not-a-credit'] },
  { line: 'bill a.yaml --credit 2027-03/users=1/0', codes: ['not-a-credit'] },
  { line: 'bill a.yaml --credit 2027-03/users=1/2,', codes: ['not-a-credit'] },
  { line: 'bill a.yaml --until 2027-03-31', codes: ['option-not-for-command'] },
  { line: 'bill - --paid -', codes: ['input-twice'] },
  { line: 'bill a.yaml --headcount b.csv --headcount c.csv', codes: ['option-too-often'] },
  { line: 'bill a.yaml --against b.yaml', codes: ['option-not-for-command'] },
  { line: 'compare', codes: ['no-terms'] },
  { line: 'compare a.yaml', codes: ['no-second-contract'] },
  { line: 'compare a.yaml b.yaml c.yaml', codes: ['unexpected-argument'] },
  { line: 'compare - -', codes: ['input-twice'] },
  { line: 'compare - b.yaml --headcount -', codes: ['input-twice'] },
  { line: 'explain - total/net --against -', codes: ['input-twice'] },
  { line: 'bill a.yaml --excel', codes: ['excel-without-csv'] },
  { line: 'bill a.yaml --excel --format json', codes: ['excel-without-csv'] },
  { line: 'schema --excel', codes: ['option-not-for-command'] },
  { line: 'schema a.yaml', codes: ['unexpected-argument'] },
  { line: 'schema --format json', codes: ['option-not-for-command'] },
  {
    line: 'bil --langs it --format xml',
    codes: ['unknown-option', 'not-a-format', 'unknown-command'],
  },
])('`playbook $line` is refused for $codes', ({ line, codes }) => {
  const { request, faults } = read(line)
  expect(request).toBeUndefined()
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test('a credit names a line and the share of each note', () => {
  const { request } = read(
    'bill a.yaml --credit 2027-03/users/sha=1/2,1/4 --credit 2027-04/users=1',
  )
  expect(request).toMatchObject({
    credits: [
      {
        line: '2027-03/users/sha',
        shares: [
          { numerator: 1n, denominator: 2n },
          { numerator: 1n, denominator: 4n },
        ],
      },
      { line: '2027-04/users', shares: [{ numerator: 1n, denominator: 1n }] },
    ],
  })
})

test('a fault is told in the language that was asked for', () => {
  expect(read('bill --lang zh').locale).toBe('zh-CN')
})
