import type { Language } from '@contract-playbook/language'
import type { Format } from '../request/request.ts'
import type { Outlet } from './outlet.ts'

/** Where and how something is printed. */
export interface Page {
  readonly language: Language
  readonly format: Format
  readonly around: { readonly out: Outlet; readonly err: Outlet }
}
