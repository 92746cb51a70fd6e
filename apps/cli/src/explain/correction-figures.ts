import type { Corrections, Part } from '@contract-playbook/billing'
import type { Figures } from './figures.ts'

const parts: readonly Part[] = ['net', 'tax', 'gross']

/** What corrects issued invoices: `corrections/<part>`, and of one line `correction/<line>/<part>`. */
export const correctionFigures = (corrections: Corrections): Figures => ({
  *ids() {
    for (const part of parts) yield `corrections/${part}`
    for (const { line } of corrections.lines)
      for (const part of parts) yield `correction/${line.id}/${part}`
  },
  step(id) {
    const [name, ...rest] = id.split('/')
    const part = parts.find((one) => one === rest.at(-1))
    if (part === undefined) return undefined
    if (name === 'corrections' && rest.length === 1) return corrections.explain(part)
    const line = rest.slice(0, -1).join('/')
    return name === 'correction'
      ? corrections.lines.find((one) => one.line.id === line)?.explain(part)
      : undefined
  },
})
