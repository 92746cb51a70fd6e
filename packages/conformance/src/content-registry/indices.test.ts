import { readIndexSeries } from '@contract-playbook/billing'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { files, read } from '../repository.ts'

const languages = ['en', 'zh-CN', 'it'] as const

const indices = files().flatMap((file) => {
  const id = /^content\/indices\/([a-z][a-z0-9-]{0,31})\.yaml$/.exec(file)?.[1]
  return id === undefined ? [] : [{ id, written: parse(read(file)) as Record<string, unknown> }]
})

test('every file of content/indices is an index by its name', () => {
  const all = files().filter((file) => file.startsWith('content/indices/'))
  expect(indices.length).toBe(all.length)
  expect(indices.length).toBeGreaterThan(0)
})

test.each(indices)(
  '$id is read in every language, without anything left to say',
  ({ id, written }) => {
    const outcomes = languages.map((language) => readIndexSeries(id, written, language))
    expect(outcomes.flatMap(({ issues }) => issues)).toEqual([])
    for (const field of ['name', 'source'] as const) {
      expect(Object.keys(written[field] as object)).toEqual(languages)
      expect(new Set(outcomes.map(({ value }) => value?.[field])).size).toBe(languages.length)
    }
  },
)

test.each(indices)(
  '$id cites facts that the playbook keeps, or says that it is made up',
  ({ id, written }) => {
    const {
      facts = [],
      name,
      url,
    } = written as { facts?: string[]; name: { en: string }; url?: string }
    const isMadeUp = id.startsWith('illustration-')
    expect(name.en.startsWith('Illustration: ')).toBe(isMadeUp)
    expect(facts.length > 0 && url !== undefined).toBe(!isMadeUp)
    for (const fact of facts) expect(files()).toContain(`content/facts/${fact}.yaml`)
  },
)

test.each(indices)('the figures of $id stand in the facts that it cites', ({ written }) => {
  const { facts = [], values } = written as { facts?: string[]; values: Record<string, string> }
  if (facts.length === 0) return
  const known = facts.flatMap((fact) => {
    const { numbers } = parse(read(`content/facts/${fact}.yaml`)) as {
      numbers: Record<string, string>
    }
    return Object.values(numbers)
  })
  for (const figure of Object.values(values)) expect(known).toContain(figure)
})
