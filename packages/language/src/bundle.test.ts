import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { locales } from './locale.ts'

/** What a browser gets when a page imports these names from the door. */
async function bundled(names: string): Promise<string> {
  const contents = `import { ${names} } from './index.ts'; globalThis.used = ${names}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1000

/** Words that only one language has; if two are in a bundle, two languages are. */
const marks = {
  english: 'people',
  chinese: '人',
  italian: 'persone',
}

describe('a page that imports one language', () => {
  test.each(['english', 'chinese', 'italian'] as const)(
    '%s: no other language comes along',
    async (name) => {
      const code = await bundled(`${name}Page`)
      const found = Object.entries(marks).filter(
        ([, mark]) => code.includes(`"${mark}"`) || code.includes(`\`${mark}\``),
      )
      expect(found.map(([language]) => language)).toEqual([name])
    },
  )

  test.each([
    ['englishPage', 16.5],
    ['chinesePage', 17.5],
    ['italianPage', 17],
    ['english', 20.5],
    ['chinese', 22],
    ['italian', 21.5],
  ])('%s, formats and entry included, stays under %f kB (gzip)', async (name, most) => {
    expect(kilobytes(await bundled(name))).toBeLessThan(most)
  })

  test('what is not used is not shipped', async () => {
    expect(await bundled('locales')).toBe(`var e=${JSON.stringify(locales)};globalThis.used=e;\n`)
  })
})
