import { expect, test } from 'vitest'
import { languageFolders, pages, type LanguageFolder } from './pages.ts'

const namesIn = (folder: LanguageFolder): string[] =>
  pages.flatMap(({ language, name }) => (language === folder ? [name] : [])).toSorted()

test.each(languageFolders)(
  'content/docs/%s holds the same pages as every other language',
  (folder) => {
    expect(namesIn(folder)).toEqual([...new Set(pages.map(({ name }) => name))].toSorted())
    expect(namesIn(folder).length).toBeGreaterThan(0)
  },
)
