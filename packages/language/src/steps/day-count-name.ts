import type { DayCountName } from './step-words.ts'

/** The name of a day count; a policy that counts no days keeps the word that the contract uses. */
export const dayCountName = (
  names: Readonly<Record<DayCountName, string>>,
  policy: string,
): string => (Object.hasOwn(names, policy) ? names[policy as DayCountName] : policy)
