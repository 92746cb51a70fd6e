import * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'

/** A fault, and where inside the checked value it lies. */
export interface FaultAt {
  fault: Fault
  at?: readonly (string | number)[]
}

/** A check that reports this package's codes: zod carries code and facts, the words are made elsewhere. */
export function rule<T>(broken: (value: T) => readonly FaultAt[]): z.core.$ZodCheck<T> {
  return z.check<T>((payload) => {
    for (const { fault, at = [] } of broken(payload.value)) {
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: [...at],
        params: { ...fault },
      })
    }
  })
}

/** A rule for one value: at most one fault, at the value itself. */
export function rejecting<T>(broken: (value: T) => Fault | undefined): z.core.$ZodCheck<T> {
  return rule((value) => {
    const fault = broken(value)
    return fault ? [{ fault }] : []
  })
}
