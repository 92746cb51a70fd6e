import type { BilledBy, Correction } from '@contract-playbook/billing'
import type { Locale } from '@contract-playbook/language'

/** Headings that only the tables beside a bill have; amounts are called as everywhere else. */
export interface TableWords {
  readonly figure: string
  readonly by: string
  readonly key: string
  /** What a breakdown is by. */
  readonly ways: { readonly [B in BilledBy]: string }
  readonly from: string
  readonly to: string
  readonly unit: string
  readonly units: string
  readonly costs: string
  readonly costsOfNext: string
  readonly saving: string
  readonly heads: string
  readonly billed: string
  readonly more: (heads: number) => string
  readonly nextTier: string
  readonly nextPrice: string
  readonly centre: string
  readonly unallocated: string
  readonly availability: string
  readonly percent: string
  readonly fees: string
  readonly due: string
  readonly paid: string
  readonly days: string
  readonly interest: string
  readonly note: string
  readonly share: string
  readonly cause: string
  /** Why a line has to be corrected. */
  readonly causes: { readonly [C in Correction['cause']]: string }
}

/** One entry a language: a new language does not compile without its headings. */
export const tableWords: { readonly [L in Locale]: TableWords } = {
  en: {
    figure: 'Name',
    by: 'By',
    key: 'Key',
    ways: {
      month: 'Month of service',
      'contract-year': 'Contract year',
      site: 'Site',
      charge: 'Charge',
      invoice: 'Invoice',
    },
    from: 'From',
    to: 'To',
    unit: 'Unit',
    units: 'Quantity',
    costs: 'Costs',
    costsOfNext: 'One more costs',
    saving: 'Saving',
    heads: 'There',
    billed: 'Billed',
    more: (heads) => `${heads} more`,
    nextTier: 'Next tier from',
    nextPrice: 'At',
    centre: 'Cost centre',
    unallocated: 'Without a cost centre',
    availability: 'Availability, %',
    percent: 'Credit, %',
    fees: 'Recurring fees',
    due: 'Due',
    paid: 'Paid',
    days: 'Days late',
    interest: 'Interest',
    note: 'Note',
    share: 'Share',
    cause: 'Why',
    causes: { changed: 'Changed', added: 'Added', dropped: 'Dropped' },
  },
  'zh-CN': {
    figure: '名称',
    by: '分组方式',
    key: '分组',
    ways: {
      month: '服务月份',
      'contract-year': '合同年',
      site: '场所',
      charge: '收费项目',
      invoice: '账单',
    },
    from: '自',
    to: '至',
    unit: '单位',
    units: '数量',
    costs: '金额',
    costsOfNext: '多一个的金额',
    saving: '可省',
    heads: '现有',
    billed: '计费',
    more: (heads) => `再加${heads}`,
    nextTier: '下一档起点',
    nextPrice: '下一档价格',
    centre: '成本中心',
    unallocated: '未归入成本中心',
    availability: '可用性（%）',
    percent: '抵扣比例（%）',
    fees: '经常性费用',
    due: '到期日',
    paid: '付款日',
    days: '逾期天数',
    interest: '逾期利息',
    note: '次序',
    share: '份额',
    cause: '情形',
    causes: { changed: '有变动', added: '新增', dropped: '取消' },
  },
  it: {
    figure: 'Nome',
    by: 'Per',
    key: 'Chiave',
    ways: {
      month: 'Mese di servizio',
      'contract-year': 'Anno di contratto',
      site: 'Sede',
      charge: 'Corrispettivo',
      invoice: 'Fattura',
    },
    from: 'Dal',
    to: 'Al',
    unit: 'Unità',
    units: 'Quantità',
    costs: 'Costa',
    costsOfNext: 'Una in più costa',
    saving: 'Risparmio',
    heads: 'Presenti',
    billed: 'Fatturati',
    more: (heads) => `${heads} in più`,
    nextTier: 'Scaglione successivo da',
    nextPrice: 'A',
    centre: 'Centro di costo',
    unallocated: 'Senza centro di costo',
    availability: 'Disponibilità, %',
    percent: 'Credito, %',
    fees: 'Canoni ricorrenti',
    due: 'Scadenza',
    paid: 'Pagata il',
    days: 'Giorni di ritardo',
    interest: 'Interessi',
    note: 'Nota',
    share: 'Quota',
    cause: 'Perché',
    causes: { changed: 'Cambiata', added: 'Aggiunta', dropped: 'Tolta' },
  },
}
