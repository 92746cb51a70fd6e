import type { Language } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'
import type { ComparedContracts } from './compared-contracts.ts'

/** Two contracts side by side, and why the second costs more than the first. */
export interface Comparison extends ComparedContracts {
  /** The day on which recurring fees are compared. */
  readonly on: IsoDate
  readonly language: Language
}
