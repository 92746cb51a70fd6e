import type { Line } from '@contract-playbook/billing'
import type { Locale } from '@contract-playbook/language'

/** Columns and kinds of line that only a file has; amounts are called as everywhere else. */
export interface Headings {
  readonly line: string
  readonly kind: string
  readonly charge: string
  /** What each kind of line is called. */
  readonly kinds: { readonly [K in Line['kind']]: string }
  readonly invoice: string
  readonly issued: string
  readonly site: string
  readonly month: string
  readonly firstDay: string
  readonly lastDay: string
  readonly currency: string
  readonly figure: string
  /** How deep a row of an explanation stands below the figure. */
  readonly depth: string
  readonly what: string
  readonly formula: string
  readonly rule: string
  readonly amount: string
  readonly clause: string
  /** People or devices of one site at the end of the period. */
  readonly closing: (site: string, unit: string) => string
}

/** One entry a language: a new language does not compile without its headings. */
export const headings: { readonly [L in Locale]: Headings } = {
  en: {
    line: 'Line',
    kind: 'Kind',
    charge: 'Charge',
    kinds: {
      charge: 'Charge',
      adjustment: 'Correction',
      'true-up': 'True-up',
      cap: 'Cap',
      rounding: 'Rounding',
    },
    invoice: 'Invoice',
    issued: 'Issued',
    site: 'Site',
    month: 'Month',
    firstDay: 'First day',
    lastDay: 'Last day',
    currency: 'Currency',
    figure: 'Figure',
    depth: 'Depth',
    what: 'What',
    formula: 'Calculation',
    rule: 'Rule',
    amount: 'Amount',
    clause: 'Clause',
    closing: (site, unit) => `${site} ${unit}, end of period`,
  },
  'zh-CN': {
    line: '明细行',
    kind: '类别',
    charge: '收费项目',
    kinds: {
      charge: '收费项目',
      adjustment: '更正',
      'true-up': '最低承诺补差',
      cap: '封顶扣减',
      rounding: '尾差调整',
    },
    invoice: '账单',
    issued: '开账日',
    site: '场所',
    month: '月份',
    firstDay: '首日',
    lastDay: '最后一日',
    currency: '币种',
    figure: '数字',
    depth: '层级',
    what: '内容',
    formula: '计算',
    rule: '规则',
    amount: '数值',
    clause: '条款',
    closing: (site, unit) => `${site} ${unit}（期末）`,
  },
  it: {
    line: 'Riga',
    kind: 'Tipo',
    charge: 'Voce',
    kinds: {
      charge: 'Voce',
      adjustment: 'Rettifica',
      'true-up': 'Conguaglio al minimo',
      cap: 'Riduzione al massimale',
      rounding: 'Arrotondamento',
    },
    invoice: 'Fattura',
    issued: 'Emessa il',
    site: 'Sede',
    month: 'Mese',
    firstDay: 'Primo giorno',
    lastDay: 'Ultimo giorno',
    currency: 'Valuta',
    figure: 'Cifra',
    depth: 'Livello',
    what: 'Voce',
    formula: 'Calcolo',
    rule: 'Regola',
    amount: 'Valore',
    clause: 'Clausola',
    closing: (site, unit) => `${site} ${unit}, fine periodo`,
  },
}
