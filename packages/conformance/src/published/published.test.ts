import { describe, expect, test } from 'vitest'
import { read } from '../repository.ts'
import { foundFigures, spelled } from './found-figures.ts'
import { casesThatAre, publishedCases, rows } from './published-cases.ts'
import { verdicts } from './published-schema.ts'
import { workings } from './workings/workings.ts'

describe('the table of published figures', () => {
  test('counts what others published', () => {
    const counts = verdicts.map((verdict) => [verdict, casesThatAre(verdict).length])
    expect(Object.fromEntries(counts)).toEqual({
      reproduced: 105,
      'known-wrong': 2,
      'not-in-scope': 9,
      next: 22,
    })
  })

  test('has a row for every case, and a case for every row', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(publishedCases.map(({ id }) => id).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  const ofTheNextChapter = /^(?:exit\.|renewal\.(?:notice_deadline|cancellation_window)$)/

  test.each(rows)('$id waits only if it is of renewal or exit: $kind', ({ kind, verdict }) => {
    expect(verdict === 'next').toBe(ofTheNextChapter.test(kind))
  })
})

describe('reproduced', () => {
  test.each(casesThatAre('reproduced').filter(({ beside }) => beside === undefined))(
    '$id: $published',
    (published) => {
      const given = (workings[published.id] ?? foundFigures)(published)
      expect(spelled(given)).toEqual(spelled(published.published))
      expect(Object.keys(given).length).toBeGreaterThan(0)
    },
  )

  test.each(casesThatAre('reproduced').filter(({ beside }) => beside !== undefined))(
    '$id: $published, by $beside',
    ({ id, beside = '', published, found }) => {
      const [, row = ''] = read(beside).split(id)
      const figures = Object.values(published).flat()
      for (const figure of figures) expect(row.slice(0, 200)).toContain(figure)
      expect([figures.length > 0, found, workings[id]]).toEqual([true, undefined, undefined])
    },
  )
})

describe('known wrong', () => {
  test.each(casesThatAre('known-wrong'))('$id: $instead, not $published', (published) => {
    const { instead = {} } = published
    expect(spelled(foundFigures(published))).toEqual(spelled(instead))
    expect(instead).not.toMatchObject(published.published)
  })
})

describe('not in scope', () => {
  test.each(casesThatAre('not-in-scope'))('$id: $reason.en', ({ reason, ...published }) => {
    expect(reason).toBeDefined()
    expect(reason?.['zh-CN']).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u)
    if (published.instead === undefined) expect(published.found).toBeUndefined()
    else expect(spelled(foundFigures(published))).toEqual(spelled(published.instead))
  })
})

test('only what is not given has another figure instead, and only what is not in scope a reason', () => {
  const odd = [...casesThatAre('reproduced'), ...casesThatAre('next')]
  expect(odd.filter(({ instead, reason }) => instead ?? reason)).toEqual([])
  expect(casesThatAre('known-wrong').filter(({ reason }) => reason)).toEqual([])
  expect(casesThatAre('next').filter(({ found, beside }) => found ?? beside)).toEqual([])
})

test('no case is worked out twice, or in vain', () => {
  const worked = publishedCases.filter(({ id }) => workings[id] !== undefined)
  expect(worked.map(({ id }) => id).toSorted()).toEqual(Object.keys(workings).toSorted())
  expect(worked.filter(({ found }) => found)).toEqual([])
})
