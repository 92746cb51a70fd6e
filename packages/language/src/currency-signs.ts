import type { CurrencyCode } from '@contract-playbook/terms'

/** Signs with one meaning on a page that also names its currency; currencies without one show their code. */
const signs: Partial<Readonly<Record<CurrencyCode, string>>> = {
  CNY: '¥',
  USD: 'US$',
  EUR: '€',
  HKD: 'HK$',
  JPY: 'JP¥',
  GBP: '£',
  SGD: 'S$',
}

/** The short sign of a currency, or its code. */
export const currencySign = (currency: CurrencyCode): string => signs[currency] ?? currency

/** Chinese names of currencies, for running text: 35,298.32元. */
export const currencyNames: Readonly<Record<CurrencyCode, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  JPY: '日元',
  GBP: '英镑',
  CHF: '瑞士法郎',
  SGD: '新加坡元',
  KWD: '科威特第纳尔',
  AED: '阿联酋迪拉姆',
  AUD: '澳大利亚元',
  BHD: '巴林第纳尔',
  BRL: '巴西雷亚尔',
  CAD: '加拿大元',
  CZK: '捷克克朗',
  DKK: '丹麦克朗',
  HUF: '匈牙利福林',
  IDR: '印度尼西亚卢比',
  ILS: '以色列新谢克尔',
  INR: '印度卢比',
  KRW: '韩元',
  MOP: '澳门元',
  MXN: '墨西哥比索',
  MYR: '马来西亚林吉特',
  NOK: '挪威克朗',
  NZD: '新西兰元',
  OMR: '阿曼里亚尔',
  PHP: '菲律宾比索',
  PLN: '波兰兹罗提',
  QAR: '卡塔尔里亚尔',
  SAR: '沙特里亚尔',
  SEK: '瑞典克朗',
  THB: '泰铢',
  TRY: '土耳其里拉',
  TWD: '新台币',
  VND: '越南盾',
  ZAR: '南非兰特',
}
