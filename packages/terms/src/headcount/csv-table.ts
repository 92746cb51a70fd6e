import Papa from 'papaparse'
import type { ParseError } from 'papaparse'
import type { Finding } from '../read/finding.ts'
import { textFinding } from '../read/text-finding.ts'
import type { TextRange } from '../read/text-places.ts'
import { cellRange } from './cell-range.ts'

/** Longest headcount file in characters, and most rows. */
export const csvLimits = { characters: 4_194_304, rows: 50_000 } as const

/** One row: its cells without the spaces around them, and where each stands in the text. */
export interface CsvRow {
  cells: readonly string[]
  /** Line on which it begins, from 1. */
  line: number
  range: (cell: number) => TextRange
}

/** A file as rows, empty ones left out; the first is the header. */
export interface CsvTable {
  rows: readonly CsvRow[]
  findings: readonly Finding[]
}

/** Reads comma, semicolon or tab separated text with `\n` line ends; the header tells which. */
export function csvTable(text: string): CsvTable {
  const broken = textFinding(text, csvLimits.characters)
  if (broken) return { rows: [], findings: [broken] }
  const delimiter = delimiterOf(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const rows = placed(text, data, delimiter)
  // After a stray quote the parser is lost: only the first is sure.
  const findings = errors.slice(0, 1).flatMap((error) => quoteFinding(error, rows))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length <= csvLimits.rows + 1) return { rows: filled, findings }
  const fault = { code: 'too-many-rows', facts: { limit: csvLimits.rows } } as const
  return { rows: [], findings: [...findings, { fault, path: [] }] }
}

/** The separator that the header uses most. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? ''
  const count = (separator: string) => header.split(separator).length
  return [';', '\t'].reduce((most, next) => (count(next) > count(most) ? next : most), ',')
}

function placed(text: string, data: readonly string[][], delimiter: string): readonly CsvRow[] {
  let next = { start: 0, line: 1 }
  return data.map((cells) => {
    const { start, line } = next
    const lines = lineCount(cells)
    next = { start: afterLines(text, start, lines), line: line + lines }
    return {
      cells: cells.map((cell) => cell.trim()),
      line,
      range: (cell) => cellRange(text, start, delimiter, cell),
    }
  })
}

/** How many lines a row takes: a quoted cell may hold line ends. */
function lineCount(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
}

/** Where the text goes on after some lines. */
function afterLines(text: string, start: number, lines: number): number {
  let end = start
  for (let line = 0; line < lines; line++) {
    const found = text.indexOf('\n', end)
    if (found === -1) return text.length
    end = found + 1
  }
  return end
}

function quoteFinding({ type, code, row }: ParseError, rows: readonly CsvRow[]): Finding[] {
  // The separator is always given, so that quotes are all that can go wrong.
  if (type !== 'Quotes') return []
  const range = rows[row ?? 0]?.range(0) ?? { start: 0, end: 1 }
  const fault = code === 'MissingQuotes' ? 'unclosed-quote' : 'stray-quote'
  return [{ fault: { code: fault, facts: {} }, path: [], range }]
}
