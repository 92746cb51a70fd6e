import { figuresCsv } from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Figures } from '../explain/figures.ts'
import type { Printing } from '../request/request.ts'
import { cliWords } from '../words/words.ts'
import { columns } from './columns.ts'
import { printedJson } from './printed-json.ts'

/** Figures that can be explained, of which contract, and in which language. */
interface Listed {
  readonly figures: Figures
  readonly terms: ContractTerms
  readonly language: Language
}

/** Name and version of this shape: programs that read it check here. */
const figuresSchemaName = 'contract-playbook/figures/1'

/** The list of figures, each with its name, what it is, and its amount. */
export function figuresIn({ format, excel }: Printing, listed: Listed): Iterable<string> {
  const { figures, terms, language } = listed
  const rows = Array.from(figures.ids()).flatMap((id) => {
    const step = figures.step(id)
    return step === undefined ? [] : [{ id, step }]
  })
  if (format === 'csv') return [figuresCsv(rows, terms, language, { byteOrderMark: excel })]
  const said = rows.map(({ id, step }) => ({
    figure: id,
    value: step.value,
    ...language.step(step, terms),
  }))
  if (format === 'table') {
    const words = cliWords[language.locale]
    const table = said.map(({ figure, what, amount }) => [figure, what, amount])
    return [`${columns(table, ['left', 'left', 'right'])}\n\n${words.oneFigure}\n`]
  }
  const json = said.map(({ figure, value, what }) => ({ figure, value, what }))
  return [printedJson({ schema: figuresSchemaName, figures: json })]
}
