import { bill, type FigureId, type Step } from '@contract-playbook/billing'
import {
  readTerms,
  type DecimalText,
  type HeadcountChange,
  type IsoDate,
  type IsoMonth,
} from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { chinese, english, italian, type Language } from '../index.ts'

const head = `
schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-01-01, last: 2028-12-31 }
sites:
  sha: { name: Shanghai }
  suz: { name: Suzhou }
`

const fee = `
charges:
  users:
    kind: per-unit
    label: User fee
    unit: user
    tiers: [{ from: 1, price: 460.00 }, { from: 51, price: 420.00 }]
`

const change = (on: string, site: string, kind: HeadcountChange['kind'], count: number) => ({
  on: on as IsoDate,
  site,
  unit: 'user',
  kind,
  count,
})

const headcount = [
  change('2027-01-01', 'sha', 'set', 80),
  change('2027-01-01', 'suz', 'set', 10),
  change('2027-03-10', 'sha', 'join', 7),
  change('2027-03-20', 'suz', 'leave', 4),
  change('2027-06-15', 'sha', 'leave', 60),
]

const cpi = {
  id: 'cpi',
  name: 'Consumer prices',
  kind: 'level' as const,
  source: 'an illustration',
  reviewed: '2028-01-01' as IsoDate,
  values: Object.fromEntries([
    ['2026-11', '101.3'],
    ['2027-11', '104.2'],
  ]) as Record<IsoMonth, DecimalText>,
}

/** Every row of an explanation: what, how, amount; and its rule behind it. */
function rowsOf(yaml: string, figure: FigureId, language: Language): string[] {
  const { value: terms, issues } = readTerms(head + yaml)
  expect(issues).toEqual([])
  if (!terms) return []
  const root = bill(terms, headcount, { indices: [cpi] }).value?.explain(figure)
  const rows = (step: Step): string[] => {
    const { what, how, amount, rule = '' } = language.step(step, terms)
    return [
      [what, how, amount].filter(Boolean).join(' | ') + ` (${rule})`,
      ...step.children.flatMap(rows),
    ]
  }
  return root ? rows(root) : []
}

type Row = readonly [terms: string, figure: FigureId, en: string, zh: string, it: string]

const rows: Record<string, Row> = {
  'the exact average of a month': [
    `${fee}    basis: average\n    tiersAcross: all-sites`,
    'line/2027-03/users/net',
    'From 51 | 1,346 ÷ 31 × 420.00 | 18,236.1290… (The tiers count all sites together.)',
    '3月1日至31日的平均人数 | 2,896 ÷ 31 | 93.41… (整期按各日数量的精确平均数计费；各日先适用历史高点保底、免费减员额度和下限。)',
    '1–31 marzo: 93,41… persone | 50 × 460,00 + 1.346 ÷ 31 × 420,00 | 41.236,1290… ()',
  ],
  'the highest day of a month': [
    `${fee}    basis: peak`,
    'line/2027-03/users/sha/net',
    'Highest number of people, 1 to 31 March: reached on 10 March 2027 | 87 (The whole period is billed at the highest quantity of any of its days.)',
    '3月1日至31日的最高人数，2027年3月10日达到 | 87 (整期按各日中最高的数量计费。)',
    'Numero massimo di persone, 1–31 marzo: raggiunto il 10 marzo 2027 | 87 (L’intero periodo si fattura con la quantità più alta dei suoi giorni.)',
  ],
  'a ratchet': [
    `${fee}    ratchet: { percent: 90, months: 12 }`,
    'line/2027-07/users/sha/net',
    'Ratchet: at least 79 people | the greater of 27 and 79 | 79 (Never fewer are billed than the agreed share of the highest headcount of the months before the period. 90% of 87 people, rounded up: the highest headcount of the 12 months before, on 10 March 2027.)',
    '历史高点保底：不少于79人 | 27与79中的较大者 | 79 (计费数量不低于此前各月最高人数的约定比例。此前12个月的最高数为87人（2027年3月10日），取其90%，向上取整。)',
    'Minimo sul picco storico: almeno 79 persone | il maggiore tra 27 e 79 | 79 (Non si fattura mai meno della quota concordata dell’organico più alto dei mesi precedenti. Il 90% di 87 persone, arrotondato per eccesso: il massimo dei 12 mesi precedenti, raggiunto il 10 marzo 2027.)',
  ],
  'a tolerance': [
    `${fee}    tolerance: { percent: 12 }`,
    'line/2027-07/users/sha/net',
    'Tolerance: at least 71 people | the greater of 27 and 71 | 71 (In a contract year no more than the agreed share of its first day’s headcount may leave without being billed. There were 80 people on 1 January 2027; 12% of them, rounded down to 9, may leave in that contract year.)',
    '免费减员额度：不少于71人 | 27与71中的较大者 | 71 (每个合同年内，可以减少而不计费的，不超过该年首日人数的约定比例。2027年1月1日有80人，其12%向下取整为9人，该合同年内可以减少而不计费。)',
    'Tolleranza: almeno 71 persone | il maggiore tra 27 e 71 | 71 (In un anno contrattuale può uscire senza essere fatturata solo la quota concordata dell’organico del suo primo giorno. Il 1º gennaio 2027: 80 persone; il 12%, arrotondato per difetto a 9, può uscire in quell’anno contrattuale.)',
  ],
  'packages, the last of them begun': [
    `${fee}    pricing: package\n    packageSize: 25`,
    'line/2027-02/users/sha/net',
    '4 packages of 25 people each | 80 ÷ 25 | 4 (A begun package is charged in full; the tiers count packages.)',
    '前50包 | 4 × 460.00 | 1,840.00 (不足一包按一包计；阶梯按包数统计。)',
    'Prezzo per pacchetto al mese | 460,00 ()',
  ],
  'one price for a whole tier': [
    `${fee}    pricing: stair-step\n    pricePeriod: year`,
    'line/2027-01/users/suz/net',
    '10 people: the price for up to 50 people | 460.00 (The tier that the quantity reaches has one price for all of it.)',
    '每年价格 | 460.00 ()',
    '10 persone: il prezzo dello scaglione fino a 50 persone | 460,00 (Lo scaglione che la quantità raggiunge ha un solo prezzo per tutta la quantità.)',
  ],
  'an uplift by the level of an index': [
    `${fee}    uplift: applies
uplift:
  { index: cpi, on: term-anniversary, reference: { monthsBefore: 2 }, base: 2026-11, spread: 1, cap: 5 }`,
    'line/2028-01/users/suz/net',
    'Uplift of 3.8627…% from 1 January 2028 | 460.00 + 460.00 × 3,913 ÷ 101,300 | 477.77 (Prices follow the change of the index since its base month, with the agreed spread, cap and floor. Index “cpi”: 104.2 in November 2027, 101.3 in November 2026; spread 1%; cap 5%. 477.7688… rounded to the decimals of the price, half away from zero.)',
    '自2028年1月1日起按指数调整3.8627…% | 460.00 + 460.00 × 3,913 ÷ 101,300 | 477.77 (价格随指数自基期月份以来的变动调整，并适用约定的加点、上限和下限。指数“cpi”：2027年11月为104.2，2026年11月为101.3；加点1%；上限5%。477.7688…，按单价的小数位数四舍五入。)',
    'Aumento del 3,8627…% dal 1º gennaio 2028 | 460,00 + 460,00 × 3.913 ÷ 101.300 | 477,77 (I prezzi seguono la variazione dell’indice dal suo mese base, con maggiorazione, tetto e minimo concordati. Indice «cpi»: 104,2 in novembre 2027, 101,3 in novembre 2026; maggiorazione 1%; tetto 5%. 477,7688… arrotondato ai decimali del prezzo; la metà esatta si arrotonda allontanandosi da zero.)',
  ],
  'months for nothing': [
    `${fee}    discounts: [{ freeMonths: 2 }]`,
    'line/2027-02/users/suz/net',
    'First 2 months free, to 28 February 2027 | 0.00 (The first months of the charge cost nothing; uplifts that fall into them still count.)',
    '前2个月免费，至2027年2月28日 | 0.00 (收费项目的前几个月不收费，其间的价格上调照常累计。)',
    'Primi 2 mesi gratuiti, fino al 28 febbraio 2027 | 0,00 (I primi mesi della voce non si pagano; gli aumenti di prezzo intanto maturano.)',
  ],
  'leavers to the end of the month, joiners by act/365': [
    `${fee}    joiners: { policy: act-365 }\n    leavers: { policy: full-period }`,
    'line/2027-03/users/sha/net',
    '10 March 2027: 7 people join in Shanghai | +7 (Joiners are charged from their first day, by act/365.)',
    '3月1日至9日：80人 | (50 × 460.00 + 30 × 420.00) × 108 ÷ 365 | 10,533.6986… (年价 × 日历天数 ÷ 365，闰年也一样。占价格的108 ÷ 365。)',
    '10 marzo 2027: 7 persone in ingresso a Shanghai | +7 (Chi entra è fatturato dal primo giorno, a giorni effettivi su 365 (act/365).)',
  ],
  'a month that counts as one over thirty': [
    `${fee}    joiners: { policy: actual-over-thirty }\n    leavers: { policy: actual-over-thirty }`,
    'line/2027-03/users/sha/net',
    '1 to 31 March: 80 people there on every day | (50 × 460.00 + 30 × 420.00) × (−1) ÷ 30 | −1,186.6666… (Calendar days ÷ 30 of the monthly price; a whole month counts as one unless the contract says otherwise. A whole month counts as one, not as 31 ÷ 30.)',
    '3月10日至31日：87人 | (50 × 460.00 + 37 × 420.00) × 22 ÷ 30 | 28,262.6666… (月价 × 日历天数 ÷ 30；合同没有另行约定的，整月按一个月计。22天 ÷ 30，不论大月小月。)',
    '1–31 marzo: 80 persone ogni giorno | (50 × 460,00 + 30 × 420,00) × (−1) ÷ 30 | −1.186,6666… (Giorni di calendario ÷ 30 del prezzo mensile; un mese intero vale uno, se il contratto non dice altro. Un mese intero vale uno, non 31 ÷ 30.)',
  ],
  'a price in dollars, converted': [
    `${fee}    currency: USD\nexchangeRates: [{ of: USD, on: 2027-01-01, rate: 7.03125, source: CFETS }]`,
    'line/2027-02/users/suz/net',
    'USD to CNY at 7.03125 | 4,600.00 × 7.03125 | 32,343.75 (The rounded line is converted at the latest rate up to the day of the invoice, and rounded again. Rate of 1 January 2027, CFETS.)',
    '计算所得：User fee，Suzhou，2027年2月 | 10 × 460.00 | USD\u00a04,600.00 ()',
    'Da USD a CNY al cambio 7,03125 | 4.600,00 × 7,03125 | 32.343,75 (La riga arrotondata si converte all’ultimo cambio noto il giorno della fattura e si arrotonda di nuovo. Cambio del 1º gennaio 2027, fonte: CFETS.)',
  ],
  'a pool split over its sites': [
    `${fee}    tiersAcross: all-sites\n    allocation: person-days`,
    'line/2027-03/users/suz/net',
    'Suzhou: 262 of 2,896 person-days | 3,730.62 (The pool’s line is split over its sites by people × days; what is left over goes to the largest remainders. One unit of what was left over fell to it: its remainder was among the largest. 3,730.6167… rounded to the smallest unit, so that the parts add up (largest remainder).)',
    'Suzhou：2,896人日中的262人日 | 3,730.62 (合并计价的行按人数 × 天数分摊到各场所，尾差归余数最大者。该场所余数较大，分得一个尾差单位。3,730.6167…，按最小货币单位取整，尾差按最大余数法分配。)',
    'Suzhou: 262 giorni-persona su 2.896 | 3.730,62 (La riga comune si ripartisce tra le sedi per persone × giorni; le unità che avanzano vanno ai resti maggiori. Le spetta una delle unità avanzate: il suo resto è tra i maggiori. 3.730,6167… arrotondato all’unità minima; con il metodo dei resti maggiori.)',
  ],
  'a price that includes VAT': [
    `${fee}    vat: { rate: 6, prices: inclusive }`,
    'line/2027-02/users/suz/gross',
    'User fee, Suzhou, February 2027, net | 4,600.00 ÷ (1 + 6%) | 4,339.62 (Prices include VAT: the net part is rounded, VAT is the rest. Net is the price ÷ (1 + 6%). 4,339.6226… rounded at the line, half away from zero.)',
    'User fee，Suzhou，2027年2月所含增值税，税率6% | 4,600.00 − 4,339.62 | 260.38 (价格含增值税：先算出不含税部分并舍入，其余为增值税。)',
    'IVA 6% compresa in User fee, Suzhou, febbraio 2027 | 4.600,00 − 4.339,62 | 260,38 (I prezzi comprendono l’IVA: si arrotonda la parte netta, il resto è IVA.)',
  ],
  'what a year misses of its minimum': [
    `${fee}commitments:\n  year: { kind: minimum, label: Yearly minimum, amount: 600000.00, window: contract-year }`,
    'line/2027-01/year/net',
    '24 lines that count, January to December 2027 | 323,023.52 ()',
    '补差：Yearly minimum，2027年1月至12月 | 0.00与600,000.00 − 323,023.52中的较大者 | 276,976.48 (核对周期内计入的各行不含税合计不足最低承诺金额的，差额作为补差收取。)',
    'Conguaglio: Yearly minimum, gennaio–dicembre 2027 | il maggiore tra 0,00 e 600.000,00 − 323.023,52 | 276.976,48 (Se le righe del periodo di verifica, al netto dell’IVA, non raggiungono il minimo, la differenza si fattura come conguaglio.)',
  ],
  'what a quarter exceeds its maximum by': [
    `${fee}commitments:\n  top: { kind: maximum, amount: 100000.00, window: quarter }`,
    'line/2027-01/top/net',
    'Maximum reached: “top”, January to March 2027 | the lesser of 0.00 and 100,000.00 − 121,974.19 | −21,974.19 (If the lines of a window, net of VAT, exceed the maximum, the difference is taken off.)',
    '每季度的约定金额：“top”，2027年1月至3月 | 100,000.00 ()',
    'Concordato per trimestre: «top», gennaio–marzo 2027 | 100.000,00 ()',
  ],
  'lines that are rounded for each stretch of days, always up': [
    `${fee}billing: { rounding: { at: segment, mode: up } }`,
    'line/2027-03/users/suz/net',
    'User fee, Suzhou, March 2027 | 2,819.36 + 1,068.39 | 3,887.75 (Each stretch of days is rounded, and the line is their sum.)',
    '3月1日至19日：10人 | 10 × 460.00 × 19 ÷ 31 | 2,819.36 (在用天数 ÷ 当期日历天数。变动自当日起计入。31天中的19天。此为假定：合同没有写明。2,819.3548…，逐段进位，不论尾数大小。)',
    '20–31 marzo: 6 persone | 6 × 460,00 × 12 ÷ 31 | 1.068,39 (Giorni di servizio ÷ giorni di calendario del periodo. Una variazione vale già dal suo giorno. 12 giorni su 31. È un’ipotesi: il contratto non lo dice. 1.068,3870… arrotondato per questi giorni; sempre allontanandosi da zero.)',
  ],
}

test.each(Object.entries(rows))('%s', (_, [terms, figure, en, zh, it]) => {
  expect(rowsOf(terms, figure, english)).toContain(en)
  expect(rowsOf(terms, figure, chinese)).toContain(zh)
  expect(rowsOf(terms, figure, italian)).toContain(it)
})
