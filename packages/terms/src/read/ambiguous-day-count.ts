import type { Fault } from '../issue/terms-issue.ts'

/** Names that stand for several day counts, without their marks: each gives another amount. */
const families: Readonly<Record<string, readonly string[]>> = {
  '30360': ['30-360-bond', '30-360-us', '30e-360', '30e-360-isda'],
  '30e360': ['30e-360', '30e-360-isda'],
  actact: ['act-act-isda', 'act-act-icma', 'act-act-afb'],
}

/** A day count without its variant, where a day count may stand: `30/360`, `Actual/Actual`. Nothing for any other word. */
export function ambiguousDayCount(written: string, choices: readonly unknown[]): Fault | undefined {
  const name = written
    .toLowerCase()
    .replaceAll('actual', 'act')
    .replaceAll(/[^a-z0-9]/g, '')
  const variants = Object.hasOwn(families, name) ? families[name] : undefined
  if (!variants?.every((variant) => choices.includes(variant))) return undefined
  return { code: 'ambiguous-day-count', facts: { written, variants: variants.join(', ') } }
}
