import { afterAll, describe, expect, test } from 'vitest'
import { largeRoster } from './large-roster.ts'
import { runPlaybook } from './run-playbook.ts'

describe('the working-out with ten thousand people fits on a few pages', () => {
  const roster = largeRoster()
  afterAll(roster.remove)
  const terms = 'content/examples/shanghai-80/terms.yaml'
  const explain = (figure: string, lang: string) =>
    runPlaybook(['explain', terms, figure, '--headcount', roster.file, '--lang', lang])

  test.each([
    {
      lang: 'en',
      opening: '10,000 changes, 1 to 28 January 2027',
      leavers: '358 changes, 2 December 2027',
      asAbove: 'as above',
    },
    {
      lang: 'zh-CN',
      opening: '共10,000项变动，2027年1月1日至28日',
      leavers: '共358项变动，2027年12月2日',
      asAbove: '同上',
    },
    {
      lang: 'it',
      opening: '10.000 variazioni, 1–28 gennaio 2027',
      leavers: '358 variazioni, 2 dicembre 2027',
      asAbove: 'come sopra',
    },
  ])('a line, in $lang', ({ lang, opening, leavers, asAbove }) => {
    const { exit, out, err } = explain('2027-12/users/sha', lang)
    const lines = out.split('\n')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(lines.length).toBeLessThan(400)
    expect(lines.filter((line) => line.includes(opening))).toHaveLength(1)
    expect(lines.some((line) => line.includes(leavers))).toBe(true)
    expect(lines.some((line) => line.includes(asAbove))).toBe(true)
    expect(out).toContain('--format json')
  })

  test('a total', () => {
    const { exit, out, err } = explain('total/gross', 'en')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out.split('\n')).toHaveLength(1 + 12 + 1 + 1 + 1)
    expect(out).toContain('playbook explain CONTRACT invoice/2027-01/gross')
  })
})
