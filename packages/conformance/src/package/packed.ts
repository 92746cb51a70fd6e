import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { files, root } from '../repository.ts'
import { pnpm } from './pnpm.ts'

/** The packages that are published, in the order of the river. */
export const published = ['terms', 'billing'] as const
export type Published = (typeof published)[number]

/** A package as it would be uploaded. */
export interface Packed {
  readonly name: Published
  /** Path of the tarball. */
  readonly tarball: string
  /** Paths inside the package, such as `dist/index.js`. */
  readonly files: readonly string[]
}

interface PackReport {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/**
 * Packs what git would carry away, in a copy below `folder`: what an earlier build left in the tree is not in it, and
 * two runs side by side do not write the same `dist`.
 */
export function pack(folder: string): Readonly<Record<Published, Packed>> {
  const copy = join(folder, 'workspace')
  copyWorkspace(copy)
  return { terms: packed('terms', copy, folder), billing: packed('billing', copy, folder) }
}

function packed(name: Published, copy: string, destination: string): Packed {
  const report: PackReport = JSON.parse(
    pnpm(join(copy, 'packages', name), 'pack', '--json', '--pack-destination', destination),
  )
  return { name, tarball: report.filename, files: report.files.map(({ path }) => path) }
}

const isNeeded = (file: string): boolean =>
  !file.includes('/') ||
  file.endsWith('/package.json') ||
  published.some((name) => file.startsWith(`packages/${name}/`))

function copyWorkspace(copy: string): void {
  for (const file of files().filter(isNeeded)) cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  // Links inside are relative: the copy's packages find each other, and libraries through the link above.
  for (const name of published) {
    const place = join('packages', name, 'node_modules')
    mkdirSync(join(copy, place), { recursive: true })
    cpSync(join(root, place), join(copy, place), { recursive: true, verbatimSymlinks: true })
  }
}

/** The bytes of a tarball in an array of their own. */
export const bytesOf = ({ tarball }: Packed): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(tarball))
