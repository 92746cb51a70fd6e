import type { FieldKind, FieldUnit } from '../leaf/leaf.ts'

/** One field of a contract, wherever it may stand. */
export interface Field<P extends string = string> {
  /** `charges.*.tiers.*.price`: `*` stands for any key of a map and any item of a list. */
  path: P
  kind: FieldKind
  unit?: FieldUnit
  /** The words that the field allows; beside another kind than `choice`, words that may stand instead of the value. */
  choices?: readonly string[]
  /** The name under which languages keep the field's label: its path without `*`. */
  labelKey: LabelKeyOf<P>
}

/** The label key of a path, which is the path without `*`: `charges.*.tiers.*.price` becomes `charges.tiers.price`. */
export type LabelKeyOf<P extends string> = P extends `${infer Head}.*${infer Tail}`
  ? `${Head}${LabelKeyOf<Tail>}`
  : P

/** An entry of the catalogue. Lists of entries are functions, so that a page that reads terms without naming fields carries none. */
export function field<const P extends string>(
  path: P,
  kind: FieldKind,
  more: { unit?: FieldUnit; choices?: readonly string[] } = {},
): Field<P> {
  // Removing every `.*` is what LabelKeyOf does to the type.
  return { path, kind, labelKey: path.replaceAll('.*', '') as LabelKeyOf<P>, ...more }
}
