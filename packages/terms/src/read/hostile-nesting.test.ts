import { Composer, Parser } from 'yaml'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { promisedIssues, shown } from '../../testing/promised-issues.ts'
import { sampleTerms, shortestTerms } from '../../testing/sample-terms.ts'
import { fileLimits } from './file-limits.ts'
import { valueLimits } from './plain-value.ts'
import { readTerms } from './read-terms.ts'

/** Reads a text, and counts what it takes: steps of the parser, and whether anything was built of them. */
function reading(text: string) {
  const steps = vi.spyOn(Parser.prototype, 'next')
  const built = vi.spyOn(Composer.prototype, 'compose')
  const issues = promisedIssues(readTerms(text))
  return { issues, steps: steps.mock.calls.length, built: built.mock.calls.length }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('groups inside groups without end are found while they open, however many follow', () => {
  test.each([
    { name: 'lists in brackets', part: '[' },
    { name: 'maps in braces', part: '{' },
    { name: 'both in turn', part: '{[' },
    { name: 'maps of JSON', part: '{"a":' },
    { name: 'lists of JSON in maps of JSON', part: '{"a":[' },
    { name: 'fields on one line', part: 'a: ' },
    { name: 'dashes on one line', part: '- ' },
    { name: 'dashes between brackets', part: '[- ' },
    { name: 'names that are groups', part: '? ' },
    { name: 'names that are lists of names', part: '? - ' },
    { name: 'lists of lists with anchors', part: '[&a ' },
    { name: 'lists of lists with tags', part: '[!a ' },
    { name: 'a list a line', part: '[\n' },
    { name: 'a map a line, with a comment', part: '{a: # more\n' },
    { name: 'brackets, closed and opened again', part: '[[], ' },
  ])('$name', ({ part }) => {
    const { issues, steps, built } = reading(part.repeat(40_000))
    expect(shown(issues)).toEqual(['too-deep'])
    // A group takes at most two brackets, a name, a colon, a comma, a tag or anchor, spaces, a comment and a line end.
    expect(steps).toBeLessThan(9 * (valueLimits.depth + 4))
    expect(built).toBe(0)
  })

  test('a million brackets: the place is that of the first that is too deep', () => {
    const [issue] = reading('['.repeat(1_000_000)).issues
    expect(issue).toMatchObject({
      code: 'too-deep',
      place: { line: 1, column: valueLimits.depth + 3, width: 1 },
    })
  })

  test('behind terms that are as they should be', () => {
    const text = `${sampleTerms}title2: ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`
    expect(shown(reading(text).issues)).toEqual(['too-deep'])
  })

  test('indented a little more on each line', () => {
    const lines = Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(n)}a:\n`)
    expect(shown(reading(lines.join('')).issues)).toEqual(['too-deep'])
  })
})

describe('what only looks like groups inside groups is text', () => {
  const deep = '[{'.repeat(45)

  test.each([
    { name: 'double quotes', title: `"${deep}"` },
    { name: 'single quotes', title: `'${deep}'` },
    { name: 'double quotes with quotes in them', title: `"\\"${deep}\\""` },
    { name: 'single quotes with quotes in them', title: `'''${deep}'''` },
    { name: 'a text without quotes', title: `x${deep}` },
    { name: 'a comment', title: `Two # ${deep}` },
    { name: 'a text of several lines', title: `>-\n  ${deep}\n  ${deep}` },
    { name: 'dashes in a text', title: `x ${'- '.repeat(90)}x` },
    { name: 'colons in quotes', title: `"${'a: '.repeat(60)}"` },
    { name: 'a text over two lines', title: `"${deep}\n  ${deep}"` },
  ])('$name', ({ title }) => {
    const { issues } = readTerms(sampleTerms.replace('Two offices', title))
    expect(issues).toEqual([])
  })

  test('lines of comments between fields close nothing and open nothing', () => {
    const text = sampleTerms.replaceAll('\n', `\n# ${deep}\n`)
    expect(readTerms(text).issues).toEqual([])
  })
})

describe('values and lines without end are found while they are counted', () => {
  const many = (count: number, part: string) => part.repeat(count)

  test.each([
    { name: 'fields', text: many(20_001, 'a: 1\n') },
    { name: 'list entries', text: many(20_001, '- a\n') },
    { name: 'list entries without a value', text: many(20_001, '-\n') },
    { name: 'entries on one line', text: `[${many(300_000, 'a, ')}]` },
    { name: 'commas', text: `[${many(1_000_000, ',')}]` },
    { name: 'closing brackets', text: many(1_000_000, ']') },
    { name: 'anchors', text: many(300_000, '&a ') },
    { name: 'tags', text: many(300_000, '!a ') },
    { name: 'texts', text: many(200_000, '"a" ') },
    { name: 'aliases', text: `[${many(300_000, '*a ')}]` },
  ])('$name: too-many-values', ({ text }) => {
    const { issues, steps, built } = reading(text)
    expect(shown(issues)).toEqual(['too-many-values'])
    // A value takes no more than a mark, a space, two texts with their signs, a colon and a line end.
    expect(steps).toBeLessThan(8 * (fileLimits.values + 2))
    expect(built).toBe(0)
  })

  test.each([
    { name: 'empty lines', line: '\n' },
    { name: 'comments', line: '#\n' },
    { name: 'documents', line: '---\n' },
    { name: 'names without a value', line: '"b""k":\n' },
  ])('$name: too-many-lines, before any is parsed', ({ line }) => {
    const { issues, steps } = reading(shortestTerms + many(100_000, line))
    expect(shown(issues)).toEqual(['too-many-lines'])
    expect(issues[0]).toMatchObject({ place: { line: fileLimits.lines + 1 } })
    expect(steps).toBe(0)
  })

  test('a file of as many lines as are read is read, and the last one may end', () => {
    const lines = shortestTerms.split('\n').length - 1
    const text = shortestTerms + many(fileLimits.lines - lines, '#\n')
    expect(readTerms(text).issues).toEqual([])
    expect(shown(promisedIssues(readTerms(`${text}#`)))).toEqual(['too-many-lines'])
  })
})
