import { files } from '../repository.ts'

/** The languages of the pages by their folder: English stands at the root. */
export const languageFolders = ['', 'zh-cn/', 'it/'] as const

export type LanguageFolder = (typeof languageFolders)[number]

/** A page of `content/docs`: its file, its language and its name, which is the same in all languages. */
export interface Page {
  readonly file: string
  readonly language: LanguageFolder
  readonly name: string
}

const docs = 'content/docs/'

/** Every page that is written, in every language. */
export const pages: readonly Page[] = files()
  .filter((file) => file.startsWith(docs) && /\.mdx?$/.test(file))
  .map((file) => {
    const path = file.slice(docs.length)
    const language =
      languageFolders.find((folder) => folder !== '' && path.startsWith(folder)) ?? ''
    return { file, language, name: path.slice(language.length) }
  })
