import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Code as a page would load it. */
export interface Bundled {
  readonly code: string
  /** Bytes, minified and gzipped; 0 for no code at all. */
  readonly gzipped: number
  /** Modules of which something is in it, such as `billing/dist/exact/decimal.js`. */
  readonly kept: readonly string[]
  /** Modules that the imports lead to, even if nothing of them was kept. */
  readonly reached: readonly string[]
}

/** Bundles code for a browser with what is installed in a project. A module that only Node has fails the build. */
export async function bundled(project: string, contents: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: project, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  const kept = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  )
  const code = outputFiles[0]?.text ?? ''
  return {
    code,
    gzipped: code === '' ? 0 : gzipSync(code, { level: 9 }).length,
    kept: kept.flatMap(([path]) => moduleOf(path)),
    reached: Object.keys(metafile.inputs).flatMap(moduleOf),
  }
}

const moduleOf = (path: string): string[] => {
  const [, module] = /.*node_modules\/(?:@contract-playbook\/)?(.+)/.exec(path) ?? []
  return module === undefined ? [] : [module]
}

/** Runs a bundle where there is JavaScript and what every browser adds to it, nothing of Node; answers with what it logged. */
export function runAsPage({ code }: Bundled): string {
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.join(' ')) }
  runInContext(`'use strict';{${code}}`, createContext({ console, TextEncoder, TextDecoder }))
  return lines.join('\n')
}
