import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../repository.ts'
import type { Packed } from './packed.ts'
import { pnpm } from './pnpm.ts'

const manifestOf = (name: string): { dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))

const scope = '@contract-playbook/'

/** Where the libraries of a package are installed in this workspace: a consumer without a network takes them from there. */
const librariesOf = ({ name }: Packed): readonly (readonly [string, string])[] =>
  Object.keys(manifestOf(name).dependencies ?? {})
    .filter((library) => !library.startsWith(scope))
    .map((library) => {
      const installed = join(root, 'packages', name, 'node_modules', library)
      return [library, `file:${realpathSync(installed)}`]
    })

/**
 * An empty ES module project in `folder/consumer` that has the tarballs installed, by pnpm, as from a registry: nothing
 * of the workspace but the libraries that the packages stand on. Its store is its own, so the machine's is left alone.
 */
export function consumerProject(folder: string, tarballs: readonly Packed[]): string {
  const consumer = join(folder, 'consumer')
  cpSync(join(import.meta.dirname, 'consumer'), consumer, { recursive: true })
  const ours = tarballs.map(({ name, tarball }) => {
    cpSync(tarball, join(consumer, basename(tarball)))
    return [`${scope}${name}`, `file:${basename(tarball)}`] as const
  })
  const overrides = Object.fromEntries([...ours, ...tarballs.flatMap(librariesOf)])
  write(consumer, 'package.json', {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(ours),
  })
  // YAML reads JSON.
  write(consumer, 'pnpm-workspace.yaml', { overrides })
  mkdirSync(join(folder, 'store'))
  pnpm(consumer, 'install', '--offline', '--store-dir', join(folder, 'store'))
  return consumer
}

const write = (folder: string, file: string, value: unknown): void =>
  writeFileSync(join(folder, file), JSON.stringify(value, null, 2))
