import type { FieldLabelKey, FieldUnit } from '@contract-playbook/terms'
import { fieldUnits } from './field-units.ts'

/** A label for every field of the contract; a field added to the terms does not compile without its label. */
export type FieldLabels = Readonly<Record<FieldLabelKey, string>>

/** What a number of a field counts, in words. `currency` and `unit` are the contract's own and are not said here. */
export type FieldUnitWords = Readonly<Record<Exclude<FieldUnit, 'currency' | 'unit'>, string>>

export interface FieldWords {
  readonly labels: FieldLabels
  readonly units: FieldUnitWords
}

/** What a field is called, and what stands behind its number. */
export interface FieldLabel {
  readonly label: string
  readonly unit?: string
}

/**
 * The label of a field by its path: `charges.users.tiers.0.price`, `charges.*.tiers.*.price` and `charges.tiers.price`
 * are the same field. A path that names no field is its own label, so that nothing a reader needs is lost.
 */
export function fieldLabel({ labels, units }: FieldWords, path: string): FieldLabel {
  const key = labelKey(labels, path)
  if (key === undefined) return { label: path }
  const unit = fieldUnits[key]
  return unit === undefined ? { label: labels[key] } : { label: labels[key], unit: units[unit] }
}

/** Names of sites, charges, priorities and list positions are not part of a label's key: the shortest match without them. */
function labelKey(labels: FieldLabels, path: string): FieldLabelKey | undefined {
  const steps = path.split('.').filter((step) => step !== '*')
  const keys = without(steps).filter((key): key is FieldLabelKey => Object.hasOwn(labels, key))
  return keys.sort((a, b) => b.length - a.length)[0]
}

/** Every way to leave out steps behind the first: two in a row are never both names. */
function without([first = '', ...steps]: readonly string[]): string[] {
  return steps.reduce<string[]>(
    (keys, step) => keys.flatMap((key) => [`${key}.${step}`, key]),
    [first],
  )
}
