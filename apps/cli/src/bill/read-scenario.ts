import { readHeadcountCsv, readTerms, type Issue, type Scenario } from '@contract-playbook/terms'
import type { Fault } from '../request/fault.ts'
import { readText } from '../request/read-file.ts'
import type { BillRequest } from '../request/request.ts'

/** The files of a request as they were read. Without a scenario there is a fault or an issue. */
export interface ScenarioReading {
  readonly scenario: Scenario | undefined
  readonly issues: readonly Issue[]
  readonly faults: readonly Fault[]
}

/** Reads terms and headcount. Both are read to the end, so that every bad line of both is listed at once. */
export async function readScenario(
  request: BillRequest,
  stdin: NodeJS.ReadableStream,
): Promise<ScenarioReading> {
  const termsFile = await readText(request.terms, stdin)
  const headcountFile =
    request.headcount === undefined ? undefined : await readText(request.headcount, stdin)
  const faults = [termsFile, headcountFile].flatMap((file) =>
    file && 'fault' in file ? [file.fault] : [],
  )
  if ('fault' in termsFile || (headcountFile && 'fault' in headcountFile))
    return { scenario: undefined, issues: [], faults }

  const terms = readTerms(termsFile.text, { file: termsFile.file })
  const headcount =
    headcountFile &&
    readHeadcountCsv(headcountFile.text, {
      file: headcountFile.file,
      ...(terms.value && { terms: terms.value }),
    })
  const issues = [...terms.issues, ...(headcount?.issues ?? [])]
  if (terms.value === undefined || (headcount && headcount.value === undefined))
    return { scenario: undefined, issues, faults }
  return { scenario: { terms: terms.value, headcount: headcount?.value ?? [] }, issues, faults }
}
