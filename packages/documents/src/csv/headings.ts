import type { Locale } from '@contract-playbook/language'

/** What the columns of the tables are called. */
export interface Headings {
  readonly line: string
  readonly kind: string
  readonly charge: string
  readonly adjustment: string
  readonly chargeId: string
  readonly site: string
  readonly month: string
  readonly invoice: string
  readonly firstDay: string
  readonly lastDay: string
  readonly issued: string
  readonly net: string
  readonly tax: string
  readonly gross: string
  readonly currency: string
  /** People or devices of one site at the end of the period. */
  readonly closing: (site: string, unit: string) => string
}

/** One entry a language: a new language does not compile without its headings. */
export const headings: { readonly [L in Locale]: Headings } = {
  en: {
    line: 'Line',
    kind: 'Kind',
    charge: 'charge',
    adjustment: 'correction',
    chargeId: 'Charge',
    site: 'Site',
    month: 'Month',
    invoice: 'Invoice',
    firstDay: 'First day',
    lastDay: 'Last day',
    issued: 'Issued on',
    net: 'Net',
    tax: 'VAT',
    gross: 'Gross',
    currency: 'Currency',
    closing: (site, unit) => `${site} ${unit}, end of period`,
  },
  'zh-CN': {
    line: '明细',
    kind: '类别',
    charge: '费用',
    adjustment: '更正',
    chargeId: '收费项目',
    site: '地点',
    month: '月份',
    invoice: '账单',
    firstDay: '首日',
    lastDay: '末日',
    issued: '出具日',
    net: '不含税金额',
    tax: '增值税',
    gross: '含税金额',
    currency: '币种',
    closing: (site, unit) => `${site} ${unit}（期末）`,
  },
  it: {
    line: 'Riga',
    kind: 'Tipo',
    charge: 'canone',
    adjustment: 'rettifica',
    chargeId: 'Voce',
    site: 'Sede',
    month: 'Mese',
    invoice: 'Fattura',
    firstDay: 'Primo giorno',
    lastDay: 'Ultimo giorno',
    issued: 'Emessa il',
    net: 'Netto',
    tax: 'IVA',
    gross: 'Lordo',
    currency: 'Valuta',
    closing: (site, unit) => `${site} ${unit}, fine periodo`,
  },
}
