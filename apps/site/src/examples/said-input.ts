import {
  currencyExponent,
  fieldCatalogue,
  type FieldKind,
  type Scenario,
} from '@contract-playbook/terms'
import type { Language } from '@contract-playbook/language'
import { workedScenario } from './worked-scenario.ts'

type Format = Language['format']

/** What an example puts into the calculation, as a language writes it: a price without its currency, a percentage, a count, a day.
 * Throws for a path that the example does not have. */
export function saidInput(example: string, path: string, format: Format): string {
  const scenario = workedScenario(example)
  const [value, kind] = path.startsWith('headcount.')
    ? changeValue(scenario, path)
    : [at(scenario.terms, path), kindOf(path)]
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Error(`content/examples/${example} has no value at "${path}".`)
  }
  return say(value, kind, scenario, format)
}

function say(value: string | number, kind: FieldKind, { terms }: Scenario, format: Format): string {
  if (kind === 'amount') return format.number(String(value), currencyExponent[terms.currency])
  if (kind === 'percent') return format.percent(String(value))
  if (kind === 'date') return format.date(String(value))
  return typeof value === 'number' ? format.count(value) : value
}

function changeValue({ headcount }: Scenario, path: string): [unknown, FieldKind] {
  const value = at({ headcount }, path)
  return [value, path.endsWith('.on') ? 'date' : 'count']
}

/** A path of the catalogue has `*` for every key of a map and every item of a list. */
function kindOf(path: string): FieldKind {
  const steps = path.split('.')
  const field = fieldCatalogue.find(({ path: known }) => {
    const parts = known.split('.')
    return (
      parts.length === steps.length &&
      parts.every((part, place) => part === '*' || part === steps[place])
    )
  })
  if (field) return field.kind
  throw new Error(`No field of a contract is named "${path}".`)
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
      value,
    )
