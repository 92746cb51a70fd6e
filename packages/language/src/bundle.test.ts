import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { locales } from './locale.ts'

interface Loaded {
  /** What a browser gets when a page imports these names from the door. */
  readonly first: string
  /** What it gets when a reader asks why. */
  readonly later: string
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
  const imports = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [fileOf(path), output.imports]),
  )
  const reached = (file: string, isLater: boolean, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found
    found.add(file)
    for (const { path, kind } of imports.get(file) ?? [])
      if (isLater || kind === 'import-statement') reached(fileOf(path), isLater, found)
    return found
  }
  const codeOf = (files: Iterable<string>): string =>
    [...files].map((file) => codes.get(file)).join('\n')
  const first = reached('stdin.js', false)
  return { first: codeOf(first), later: codeOf(reached('stdin.js', true).difference(first)) }
}

const fileOf = (path: string): string => path.split('/').at(-1) ?? ''

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

/** Words that only one language has; if two are in a bundle, two languages are. */
const marks = {
  english: 'people',
  chinese: '人',
  italian: 'persone',
}

/** A sentence that only explanations have. */
const rules = {
  english: 'Whoever joins during',
  chinese: '当期加入即收整期费用',
  italian: 'Chi entra durante il periodo',
}

/** Which languages a bundle speaks, by their words for people. */
const languagesIn = (code: string): string[] =>
  Object.entries(marks)
    .filter(([, mark]) => code.includes(`"${mark}"`) || code.includes(`\`${mark}\``))
    .map(([language]) => language)

describe('a page that imports one language', () => {
  test.each(['english', 'chinese', 'italian'] as const)(
    '%s: no other language comes along, and explanations when they are asked for',
    async (name) => {
      const { first, later } = await bundled(`${name}Page`)
      expect(languagesIn(first)).toEqual([name])
      expect([first, later].map((code) => code.includes(rules[name]))).toEqual([false, true])
    },
  )

  test.each([
    ['englishPage', 16.5],
    ['chinesePage', 17.5],
    ['italianPage', 17],
    ['english', 33],
    ['chinese', 35],
    ['italian', 35],
  ])('%s, formats and entry included, stays under %f kB (gzip)', async (name, most) => {
    expect(kilobytes((await bundled(name)).first)).toBeLessThan(most)
  })

  test.each([
    ['english', 8],
    ['chinese', 8],
    ['italian', 8],
  ])('the explanations in %s, loaded later, stay under %f kB (gzip)', async (name, most) => {
    expect(kilobytes((await bundled(`${name}Page`)).later)).toBeLessThan(most)
  })

  test('what is not used is not shipped', async () => {
    const { first } = await bundled('locales')
    expect(first).toBe(`var e=${JSON.stringify(locales)};globalThis.used=e;\n`)
  })
})
