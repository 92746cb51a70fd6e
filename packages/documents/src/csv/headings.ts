import type { Locale } from '@contract-playbook/language'

/** Columns that only a file has; the others are called as on the command line. */
export interface Headings {
  readonly kind: string
  readonly month: string
  readonly firstDay: string
  readonly lastDay: string
  readonly currency: string
  /** People or devices of one site at the end of the period. */
  readonly closing: (site: string, unit: string) => string
}

/** One entry a language: a new language does not compile without its headings. */
export const headings: { readonly [L in Locale]: Headings } = {
  en: {
    kind: 'Kind',
    month: 'Month',
    firstDay: 'First day',
    lastDay: 'Last day',
    currency: 'Currency',
    closing: (site, unit) => `${site} ${unit}, end of period`,
  },
  'zh-CN': {
    kind: '类别',
    month: '月份',
    firstDay: '首日',
    lastDay: '末日',
    currency: '币种',
    closing: (site, unit) => `${site} ${unit}（期末）`,
  },
  it: {
    kind: 'Tipo',
    month: 'Mese',
    firstDay: 'Primo giorno',
    lastDay: 'Ultimo giorno',
    currency: 'Valuta',
    closing: (site, unit) => `${site} ${unit}, fine periodo`,
  },
}
