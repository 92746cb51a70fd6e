import {
  checkPackage,
  createPackageFromTarballData,
  type ResolutionKind,
} from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { bytesOf, type Packed } from './packed.ts'

/** Everything that publint objects to in a tarball, suggestions too. */
export async function manifestFaults(packed: Packed): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: bytesOf(packed).buffer } })
  return messages.map((message) => formatMessage(message, pkg) ?? message.code)
}

/*
 * The profile that “are the types wrong” calls `esm-only`. The packages are ES modules only: two formats would be two
 * copies of the engine in one program, and every Node that is still kept loads ES modules from `require` as well.
 * So resolution without `exports` (node10) and from CommonJS (node16-cjs) are not promised.
 */
const promised: readonly ResolutionKind[] = ['node16-esm', 'bundler']

/** What “are the types wrong” finds in a tarball: types that are missing, masked, or not what the code is. */
export async function typesFaults(packed: Packed): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(bytesOf(packed)))
  if (result.types === false) return ['It has no types.']
  return result.problems
    .filter(
      (problem) => !('resolutionKind' in problem) || promised.includes(problem.resolutionKind),
    )
    .map((problem) => JSON.stringify(problem))
}
