import type { Locale } from '@contract-playbook/language'

/** Columns and kinds of line that only a file has; amounts are called as everywhere else. */
export interface Headings {
  readonly line: string
  readonly kind: string
  readonly charge: string
  readonly correction: string
  readonly invoice: string
  readonly issued: string
  readonly site: string
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
    line: 'Line',
    kind: 'Kind',
    charge: 'Charge',
    correction: 'Correction',
    invoice: 'Invoice',
    issued: 'Issued',
    site: 'Site',
    month: 'Month',
    firstDay: 'First day',
    lastDay: 'Last day',
    currency: 'Currency',
    closing: (site, unit) => `${site} ${unit}, end of period`,
  },
  'zh-CN': {
    line: '明细行',
    kind: '类别',
    charge: '收费项目',
    correction: '更正',
    invoice: '账单',
    issued: '开账日',
    site: '场所',
    month: '月份',
    firstDay: '首日',
    lastDay: '最后一日',
    currency: '币种',
    closing: (site, unit) => `${site} ${unit}（期末）`,
  },
  it: {
    line: 'Riga',
    kind: 'Tipo',
    charge: 'Voce',
    correction: 'Rettifica',
    invoice: 'Fattura',
    issued: 'Emessa il',
    site: 'Sede',
    month: 'Mese',
    firstDay: 'Primo giorno',
    lastDay: 'Ultimo giorno',
    currency: 'Valuta',
    closing: (site, unit) => `${site} ${unit}, fine periodo`,
  },
}
