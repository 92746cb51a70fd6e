/** What can be wrong with a command line or with the files that it names: a code and its facts. */
export interface FaultFacts {
  'no-command': {}
  'unknown-command': { written: string; known: string }
  'unknown-option': { written: string; known: string }
  'option-without-value': { option: string }
  'option-with-value': { option: string }
  'option-twice': { option: string }
  'option-too-often': { option: string; most: number }
  'option-not-for-command': { option: string; command: string }
  'not-a-format': { written: string; known: string }
  'not-a-language': { written: string; known: string }
  'no-terms': { command: string }
  'unexpected-argument': { written: string }
  'no-second-contract': {}
  'not-a-day': { option: string; written: string }
  'not-a-count': { option: string; written: string; most: number }
  'not-a-credit': { written: string }
  'not-a-table': { written: string; known: string }
  'table-in-json': {}
  'excel-without-csv': {}
  'input-twice': {}
  'no-such-figure': { written: string }
  'no-such-line': { written: string }
  'no-such-invoice': { file: string; line: number; written: string }
  'index-twice': { id: string }
  'nothing-in-table': { table: string; option: string }
  'file-not-found': { file: string }
  'file-is-folder': { file: string }
  'folder-without-terms': { folder: string }
  'file-not-opened': { file: string; reason: string }
  'file-too-large': { file: string; limit: number }
  'file-not-text': { file: string }
  'file-utf-16': { file: string }
  'file-not-utf-8': { file: string; line: number }
}

export type FaultCode = keyof FaultFacts

/** A fault of the request: the reader mends it and starts again. */
export type Fault = {
  [C in FaultCode]: { readonly code: C; readonly facts: FaultFacts[C] }
}[FaultCode]

const codes: { readonly [C in FaultCode]: true } = {
  'no-command': true,
  'unknown-command': true,
  'unknown-option': true,
  'option-without-value': true,
  'option-with-value': true,
  'option-twice': true,
  'option-too-often': true,
  'option-not-for-command': true,
  'not-a-format': true,
  'not-a-language': true,
  'no-terms': true,
  'unexpected-argument': true,
  'no-second-contract': true,
  'not-a-day': true,
  'not-a-count': true,
  'not-a-credit': true,
  'not-a-table': true,
  'table-in-json': true,
  'excel-without-csv': true,
  'input-twice': true,
  'no-such-figure': true,
  'no-such-line': true,
  'no-such-invoice': true,
  'index-twice': true,
  'nothing-in-table': true,
  'file-not-found': true,
  'file-is-folder': true,
  'folder-without-terms': true,
  'file-not-opened': true,
  'file-too-large': true,
  'file-not-text': true,
  'file-utf-16': true,
  'file-not-utf-8': true,
}

/** Every code, for the gallery and the parity of languages. */
export const faultCodes = Object.keys(codes) as readonly FaultCode[] // the keys are exactly those of the table

/** A fault as a value: nothing is thrown. */
export const fault = <C extends FaultCode>(code: C, facts: FaultFacts[C]): Fault =>
  // The pair is well typed by its parameters; TypeScript cannot follow it through the union.
  ({ code, facts }) as Fault
