import { currencyExponent, type CurrencyCode } from '@contract-playbook/terms'

/** What people write beside an amount, and the currencies it can mean. Codes are added below. */
const signs: Readonly<Record<string, readonly CurrencyCode[]>> = {
  '¥': ['CNY', 'JPY'],
  'jp¥': ['JPY'],
  'cn¥': ['CNY'],
  rmb: ['CNY'],
  人民币: ['CNY'],
  元: ['CNY'],
  圆: ['CNY'],
  日元: ['JPY'],
  円: ['JPY'],
  us$: ['USD'],
  美元: ['USD'],
  hk$: ['HKD'],
  港元: ['HKD'],
  港币: ['HKD'],
  s$: ['SGD'],
  新加坡元: ['SGD'],
  新元: ['SGD'],
  '€': ['EUR'],
  euro: ['EUR'],
  欧元: ['EUR'],
  '£': ['GBP'],
  英镑: ['GBP'],
  瑞士法郎: ['CHF'],
  瑞郎: ['CHF'],
  $: ['USD', 'HKD', 'SGD'],
}

// The keys of a typed record are its codes; Object.keys only promises strings.
const codes = /* @__PURE__ */ Object.keys(currencyExponent) as CurrencyCode[]

const words: readonly (readonly [string, readonly CurrencyCode[]])[] = [
  ...Object.entries(signs),
  ...codes.map((code) => [code.toLowerCase(), [code]] as const),
].sort(([a], [b]) => b.length - a.length)

/** The sign or code of a currency at one end of a text, the longest that fits, with what it can mean. */
export function currencyAt(
  end: 'start' | 'end',
  text: string,
): { readonly written: string; readonly meaning: readonly CurrencyCode[] } | undefined {
  const lower = text.toLowerCase()
  const found = words.find(([word]) =>
    end === 'start' ? lower.startsWith(word) : lower.endsWith(word),
  )
  if (!found) return undefined
  const [word, meaning] = found
  const written = end === 'start' ? text.slice(0, word.length) : text.slice(-word.length)
  return { written, meaning }
}
