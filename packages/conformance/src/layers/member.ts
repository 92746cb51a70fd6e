import { files, read } from '../repository.ts'

/** A package, an app or the content folder, with what its manifest says. */
export interface Member {
  readonly name: string
  readonly folder: string
  readonly dependencies: readonly string[]
  readonly devDependencies: readonly string[]
  readonly exports: Readonly<Record<string, unknown>>
}

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  exports?: Record<string, unknown>
}

export const scope = '@contract-playbook/'

export const shortName = (name: string): string => name.slice(scope.length)

/** The workspace's members, from the manifests that are there. */
export function members(): Member[] {
  return files()
    .filter((file) => /^(?:apps\/[^/]+|packages\/[^/]+|content)\/package\.json$/.test(file))
    .map((file) => {
      // The manifests are ours; pnpm has already refused a malformed one.
      const manifest = JSON.parse(read(file)) as Manifest
      return {
        name: manifest.name,
        folder: file.slice(0, -'/package.json'.length),
        dependencies: Object.keys(manifest.dependencies ?? {}),
        devDependencies: Object.keys(manifest.devDependencies ?? {}),
        exports: manifest.exports ?? {},
      }
    })
}
