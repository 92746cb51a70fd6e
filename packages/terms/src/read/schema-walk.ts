import type * as z from 'zod/mini'
import type { FieldSteps } from './finding.ts'

/** What a place of the schema may be once optional fields and unions are opened. */
export function forms(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  // Every schema that zod/mini makes is one of its own kinds.
  const known = schema as z.core.$ZodTypes
  const { def } = known._zod
  if (def.type === 'optional') return forms(def.innerType)
  if (def.type === 'union') return def.options.flatMap(forms)
  return [known]
}

/** What may stand under a key or list position. */
export function inside(
  schema: z.core.$ZodType,
  step: string | number,
): readonly z.core.$ZodTypes[] {
  return forms(schema).flatMap((form) => {
    const { def } = form._zod
    if (def.type === 'array') return isPosition(step) ? forms(def.element) : []
    if (def.type === 'record') return forms(def.valueType)
    if (def.type !== 'object' || !Object.hasOwn(def.shape, step)) return []
    const member = def.shape[step]
    return member ? forms(member) : []
  })
}

/** The forms at the end of a path; none if the schema has no such place. */
export function formsAt(schema: z.core.$ZodType, path: FieldSteps): readonly z.core.$ZodTypes[] {
  return path.reduce<readonly z.core.$ZodTypes[]>(
    (found, step) => found.flatMap((form) => inside(form, step)),
    forms(schema),
  )
}

/** The names that a group may use for its fields, or a map for its keys where they are fixed. */
export function fieldNames(found: readonly z.core.$ZodTypes[]): readonly string[] {
  const names = found.flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') return Object.keys(def.shape)
    return def.type === 'record' ? [...(def.keyType._zod.values ?? [])].map(String) : []
  })
  return [...new Set(names)]
}

/** The fields that a group can't do without. */
export function neededNames({ _zod: { def } }: z.core.$ZodTypes): readonly string[] {
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([name, member]) =>
    // Every schema that zod/mini makes is one of its own kinds.
    (member as z.core.$ZodTypes)._zod.def.type === 'optional' ? [] : [name],
  )
}

function isPosition(step: string | number): boolean {
  return typeof step === 'number' || /^(?:0|[1-9]\d*)$/.test(step)
}
