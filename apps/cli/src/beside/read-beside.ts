import type { IndexSeries, MeasuredMonth, WorkCalendar } from '@contract-playbook/billing'
import {
  readMeasuredCsv,
  readPaymentsCsv,
  readWorkCalendar,
  type Issue,
  type Outcome,
  type WrittenPayment,
} from '@contract-playbook/terms'
import type { Locale } from '@contract-playbook/language'
import { fault, type Fault } from '../request/fault.ts'
import { readText } from '../request/read-file.ts'
import type { BesideFiles } from '../request/request.ts'
import { indexId, readIndex } from './read-index.ts'

/** What stands beside a contract: what it refers to, and what happened. */
export interface Beside {
  readonly indices: readonly IndexSeries[]
  readonly measured?: readonly MeasuredMonth[]
  /** The file of payments by its name, for what is found in it later. */
  readonly paid?: { readonly file: string; readonly payments: readonly WrittenPayment[] }
  readonly calendar?: WorkCalendar
}

/** The files beside a contract as they were read. What cannot be read is missing from `beside`, and a fault or an issue. */
export interface BesideReading {
  readonly beside: Beside
  readonly issues: readonly Issue[]
  readonly faults: readonly Fault[]
}

/** Nothing beside the contract, and nothing wrong with it. */
export const nothingBeside: BesideReading = { beside: { indices: [] }, issues: [], faults: [] }

/** Reads the files beside a contract, each to its end, so that everything wrong with them is listed at once. */
export async function readBeside(
  { indices, measured, paid, calendar }: BesideFiles,
  locale: Locale,
  stdin: NodeJS.ReadableStream,
): Promise<BesideReading> {
  const reader = new Reader(stdin)
  const series = await Promise.all(
    indices.map((file) => reader.read(file, (text) => readIndex(text, file, locale))),
  )
  const months = await reader.read(measured, (text, file) => readMeasuredCsv(text, { file }))
  const payments = await reader.read(paid, (text, file) => readPaymentsCsv(text, { file }))
  const days = await reader.read(calendar, (text, file) => readWorkCalendar(text, { file }))
  const { issues, faults } = reader
  return {
    beside: {
      indices: series.filter((one) => one !== undefined),
      ...(months && { measured: months }),
      ...(payments && paid !== undefined && { paid: { file: paid, payments } }),
      ...(days && { calendar: days }),
    },
    issues,
    faults: [...faults, ...repeated(indices)],
  }
}

function repeated(files: readonly string[]): Fault[] {
  const ids = files.map(indexId)
  const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place))
  return [...twice].map((id) => fault('index-twice', { id }))
}

/** Reads files one by one and keeps what is wrong with any of them. */
class Reader {
  readonly issues: Issue[] = []
  readonly faults: Fault[] = []
  readonly #stdin: NodeJS.ReadableStream

  constructor(stdin: NodeJS.ReadableStream) {
    this.#stdin = stdin
  }

  async read<T>(
    name: string | undefined,
    parse: (text: string, file: string) => Outcome<T>,
  ): Promise<T | undefined> {
    if (name === undefined) return undefined
    const file = await readText(name, this.#stdin)
    if ('fault' in file) {
      this.faults.push(file.fault)
      return undefined
    }
    const { value, issues } = parse(file.text, file.file)
    this.issues.push(...issues)
    return value
  }
}
