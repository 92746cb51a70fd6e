import { readHeadcountCsv, readTerms, type Issue, type Scenario } from '@contract-playbook/terms'
import type { Fault } from '../request/fault.ts'
import { readText, type FileReading } from '../request/read-file.ts'
import type { ContractFiles } from '../request/request.ts'
import { contractFiles } from './contract-files.ts'

/** The files of a contract as they were read. Without a scenario there is a fault or an issue. */
export interface ContractReading {
  readonly scenario: Scenario | undefined
  readonly issues: readonly Issue[]
  readonly faults: readonly Fault[]
  /** No file of headcount was named, and the contract's folder holds none. */
  readonly uncounted: boolean
}

/** Reads terms and headcount. Both are read to the end, so that every bad line of both is listed at once. */
export async function readContract(
  named: ContractFiles,
  stdin: NodeJS.ReadableStream,
): Promise<ContractReading> {
  const files = await contractFiles(named)
  if ('code' in files) return unread([files])
  const terms = await readText(files.terms, stdin)
  const headcount =
    files.headcount === undefined ? undefined : await readText(files.headcount, stdin)
  const faults = [terms, headcount].flatMap((file) => (file && 'fault' in file ? [file.fault] : []))
  if ('fault' in terms || (headcount && 'fault' in headcount)) return unread(faults)
  return scenarioIn(terms, headcount)
}

const unread = (faults: readonly Fault[]): ContractReading => ({
  scenario: undefined,
  issues: [],
  faults,
  uncounted: false,
})

type Read = Extract<FileReading, { readonly text: string }>

function scenarioIn(termsFile: Read, headcountFile: Read | undefined): ContractReading {
  const terms = readTerms(termsFile.text, { file: termsFile.file })
  const headcount =
    headcountFile &&
    readHeadcountCsv(headcountFile.text, {
      file: headcountFile.file,
      ...(terms.value && { terms: terms.value }),
    })
  const issues = [...terms.issues, ...(headcount?.issues ?? [])]
  const isRead = terms.value !== undefined && (!headcount || headcount.value !== undefined)
  const scenario =
    isRead && terms.value ? { terms: terms.value, headcount: headcount?.value ?? [] } : undefined
  return { scenario, issues, faults: [], uncounted: headcountFile === undefined }
}
