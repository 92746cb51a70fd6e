import { describe, expect, test } from 'vitest'
import { languageFolders } from '../content-registry/pages.ts'
import { publishedCases, rows } from '../published/published-cases.ts'
import { verdicts } from '../published/published-schema.ts'
import { attribute, elements, textOf } from './built-pages.ts'

describe.each(languageFolders)('the page of published figures in “%s”', (folder) => {
  const page = elements(`${folder}reference/conformance/index.html`)
  const row = (id: string) => page.filter((one) => attribute(one, 'id') === `published-${id}`)

  test.each(publishedCases)('has a row for $id, with its source and its verdict', (published) => {
    const [found, ...more] = row(published.id).map(textOf)
    expect(more).toEqual([])
    expect(found).toContain(published.source)
    const { reason } = published
    const language = ({ '': 'en', 'zh-cn/': 'zh-CN', 'it/': 'it' } as const)[folder]
    if (reason !== undefined) expect(found).toContain(reason[language])
  })

  test('counts the verdicts as the table does', () => {
    const counts = verdicts.map((verdict) => rows.filter((one) => one.verdict === verdict).length)
    const cells = page.filter(({ tagName, attrs }) => tagName === 'td' && attrs.length > 0)
    expect(cells.slice(0, verdicts.length).map((one) => Number(textOf(one)))).toEqual(counts)
  })
})
