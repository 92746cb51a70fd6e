import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** What each measured bundle lets in. The engine is all that works amounts out; the package adds records and explanations. */
const entries = {
  engine: [
    `export { contractOf } from './charges/contract.ts'`,
    `export { foldHeadcount } from './headcount/headcount.ts'`,
    `export { Engine } from './ledger/engine.ts'`,
    `export { LineOrder } from './ledger/line-order.ts'`,
  ],
  package: [`export * from './index.ts'`],
} as const

/** Bytes for a browser, minified and gzipped, with or without dinero.js and the terms that it stands on. */
export async function gzipSize(
  entry: keyof typeof entries,
  libraries: 'with' | 'without',
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entries[entry].join('\n'), resolveDir: src },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'esnext',
    write: false,
    ...(libraries === 'without' ? { external: ['dinero.js', '@contract-playbook/terms'] } : {}),
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
}
