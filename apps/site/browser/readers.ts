/** One of the people who use the calculator: how they type and what they read. */
export interface Reader {
  readonly who: string
  readonly home: string
  readonly languageName: string
  readonly copyLink: string
  readonly copied: string
  readonly undo: string
  readonly types: {
    readonly price: string
    readonly baseFee: string
    readonly opening: string
    readonly date: string
    readonly joiners: string
    readonly uplift: string
    readonly vat: string
  }
  /** An amount as this reader's page prints it. */
  printed(amount: string): string
}

const grouped = (amount: string, group: string, decimal: string): string => {
  const [whole = '', decimals = ''] = amount.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${decimals}`
}

export const readers: readonly Reader[] = [
  {
    who: 'a sales manager in Chicago',
    home: '/',
    languageName: 'English',
    copyLink: 'Copy link',
    copied: 'Link copied',
    undo: 'Undo',
    types: {
      price: '1,234.56',
      baseFee: 'CNY 5,750.50',
      opening: '86',
      date: '12 Apr 2027',
      joiners: '9',
      uplift: '2.5%',
      vat: '6',
    },
    printed: (amount) => grouped(amount, ',', '.'),
  },
  {
    who: '上海的财务经理',
    home: '/zh-cn/',
    languageName: '中文',
    copyLink: '复制链接',
    copied: '链接已复制',
    undo: '撤销',
    types: {
      price: '１２３４．５６',
      baseFee: '5,750.50元',
      opening: '８６',
      date: '2027年4月12日',
      joiners: '９',
      uplift: '2.5％',
      vat: '６',
    },
    printed: (amount) => grouped(amount, ',', '.'),
  },
  {
    who: 'un direttore generale a Milano',
    home: '/it/',
    languageName: 'Italiano',
    copyLink: 'Copia collegamento',
    copied: 'Collegamento copiato',
    undo: 'Annulla',
    types: {
      price: '1.234,56',
      baseFee: '5.750,50',
      opening: '86',
      date: '12/04/2027',
      joiners: '9',
      uplift: '2,5',
      vat: '6',
    },
    printed: (amount) => grouped(amount, '.', ','),
  },
]
