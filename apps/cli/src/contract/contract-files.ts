import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fault, type Fault } from '../request/fault.ts'
import type { ContractFiles } from '../request/request.ts'

/** What a folder of a contract holds, as each worked example does. */
const inFolder = { terms: 'terms.yaml', headcount: 'headcount.csv' } as const

/** The files of a contract that was named by its folder; a headcount that was named takes the place of the folder's. */
export async function contractFiles(named: ContractFiles): Promise<ContractFiles | Fault> {
  if ((await kindOf(named.terms)) !== 'folder') return named
  const terms = join(named.terms, inFolder.terms)
  if ((await kindOf(terms)) === undefined)
    return fault('folder-without-terms', { folder: named.terms })
  const headcount = join(named.terms, inFolder.headcount)
  const isThere = named.headcount === undefined && (await kindOf(headcount)) !== undefined
  return { ...named, terms, ...(isThere && { headcount }) }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    // What cannot be opened is told when it is read.
    return undefined
  }
}
