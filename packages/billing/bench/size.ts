import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const door = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** Bytes of the package for a browser, minified and gzipped, with or without the libraries that it stands on. */
export async function gzipSize(libraries: 'with' | 'without'): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [door],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'esnext',
    write: false,
    ...(libraries === 'without'
      ? { external: ['dinero.js', 'decimal.js', '@contract-playbook/terms'] }
      : {}),
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
}
