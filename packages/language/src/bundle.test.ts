import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { locales } from './locale.ts'

interface Loaded {
  /** What a browser gets when a page imports these names from the door. */
  readonly first: string
  /** What it gets later on, when it imports a file. */
  later(file: string): string
}

/** Splits as the site's bundler does: what is imported when it is needed stands apart. */
async function bundled(names: string): Promise<Loaded> {
  const contents = `import { ${names} } from './index.ts'; globalThis.used = ${names}`
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    splitting: true,
    metafile: true,
    outdir: import.meta.dirname,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const codes = new Map(outputFiles.map(({ path, text }) => [fileOf(path), text]))
  const outputs = Object.entries(metafile.outputs)
  const imports = new Map(outputs.map(([path, { imports: all }]) => [fileOf(path), all]))
  const reached = (file: string, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found
    found.add(file)
    for (const { path, kind } of imports.get(file) ?? [])
      if (kind === 'import-statement') reached(fileOf(path), found)
    return found
  }
  const codeOf = (files: Iterable<string>): string =>
    [...files].map((file) => codes.get(file)).join('\n')
  const first = reached('stdin.js')
  const later = (file: string): string => {
    const output = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(`/${file}`))
    if (output === undefined) throw new Error(`Nothing imports ${file} later.`)
    const [path] = output
    return codeOf(reached(fileOf(path)).difference(first))
  }
  return { first: codeOf(first), later }
}

const fileOf = (path: string): string => path.split('/').at(-1) ?? ''

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

/** Words that only one language has; if two are in a bundle, two languages are. */
const marks = {
  english: 'people',
  chinese: '人',
  italian: 'persone',
}

/** A sentence that only explanations have, and one that only forms have. */
const later = {
  explanations: {
    english: 'Whoever joins during',
    chinese: '当期加入即收整期费用',
    italian: 'Chi entra durante il periodo',
  },
  form: { english: 'holds no digits', chinese: '里没有数字', italian: 'non contiene cifre' },
}

/** Which languages a bundle speaks, by their words for people. */
const languagesIn = (code: string): string[] =>
  Object.entries(marks)
    .filter(([, mark]) => code.includes(`"${mark}"`) || code.includes(`\`${mark}\``))
    .map(([language]) => language)

describe('a page that imports one language', () => {
  test.each(['english', 'chinese', 'italian'] as const)(
    '%s: no other language comes along; explanations come when they are asked for, forms when somebody types',
    async (name) => {
      const page = await bundled(`${name}Page`)
      const { explanations, form } = later
      const has = (code: string) =>
        [explanations, form].map((sentence) => code.includes(sentence[name]))
      expect(languagesIn(page.first)).toEqual([name])
      expect(has(page.first)).toEqual([false, false])
      expect(has(page.later(`explanations-${name}.ts`))).toEqual([true, false])
      expect(has(page.later(`${name}-form.ts`))).toEqual([false, true])
    },
  )

  test.each([
    ['englishPage', 7.5],
    ['chinesePage', 8],
    ['italianPage', 8],
    ['english', 33],
    ['chinese', 35],
    ['italian', 35],
  ])('%s, formats included, stays under %f kB (gzip)', async (name, most) => {
    expect(kilobytes((await bundled(name)).first)).toBeLessThan(most)
  })

  test.each([
    ['english', 8, 11],
    ['chinese', 8, 11],
    ['italian', 8, 11],
  ])(
    'the explanations in %s, loaded later, stay under %f kB, what a form needs under %f kB (gzip)',
    async (name, explanations, form) => {
      const { later: loaded } = await bundled(`${name}Page`)
      expect(kilobytes(loaded(`explanations-${name}.ts`))).toBeLessThan(explanations)
      expect(kilobytes(loaded(`${name}-form.ts`))).toBeLessThan(form)
    },
  )

  test('what is not used is not shipped', async () => {
    const { first } = await bundled('locales')
    expect(first).toBe(`var e=${JSON.stringify(locales)};globalThis.used=e;\n`)
  })
})
