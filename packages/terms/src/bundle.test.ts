import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What a page downloads for some imports of this package: its size, and the packages whose code is in it. */
async function bundle(
  imports: string,
): Promise<{ kilobytes: number; packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${imports} } from './index.ts'; globalThis.used = [${imports}]`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  )
  const packages = used.flatMap(([path]) => /.*node_modules\/([^/]+)/.exec(path)?.[1] ?? [])
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
  return { kilobytes, packages: [...new Set(packages)] }
}

test.each([
  { imports: 'dayNumber, isoDate, currencyExponent', kilobytes: 1, packages: [] },
  { imports: 'readTermsValue', kilobytes: 18, packages: ['zod'] },
  {
    imports: 'decodeScenario, encodeScenario, readTermsValue',
    kilobytes: 27,
    packages: ['fflate', 'zod'],
  },
  { imports: 'readHeadcountCsv', kilobytes: 26, packages: ['papaparse', 'zod'] },
  { imports: 'readTerms', kilobytes: 50, packages: ['yaml', 'zod'] },
])(
  'a page that imports $imports downloads at most $kilobytes kB of $packages',
  async (expected) => {
    const { kilobytes, packages } = await bundle(expected.imports)
    expect(packages.toSorted()).toEqual(expected.packages)
    expect(kilobytes).toBeLessThan(expected.kilobytes)
  },
)
