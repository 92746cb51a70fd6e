import type { SiteWords } from './site-english.ts'

/** Le parole della cornice del sito. */
export const italianSite: SiteWords = {
  name: 'Manuale dei contratti',
  sections: {
    playbook: 'Manuale',
    evaluate: 'Valutare',
    redFlags: 'Segnali d’allarme',
    calculators: 'Calcolatori',
    reference: 'Riferimenti',
  },
  calculators: {
    headcount: 'Organico',
    renewal: 'Rinnovo',
    exit: 'Uscita',
    compare: 'Confronto di offerte',
  },
  language: 'Lingua',
  languageNames: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  theme: 'Scuro o chiaro',
  menu: 'Menu',
  search: 'Cerca',
  skip: 'Vai al contenuto',
  onThisPage: 'In questa pagina',
  reviewed: (date) => `Verificato il ${date}`,
  publishedBy: (publisher) =>
    `Pubblicato da ${publisher}. Informazioni per chi firma contratti, non un parere legale. I prezzi degli esempi sono illustrazioni. Ciò che si inserisce non lascia il browser.`,
  icp: 'numero ICP',
  police: 'numero di registrazione di polizia',
  editPage: 'Modifica questa pagina',
  notFound: 'A questo indirizzo non c’è alcuna pagina.',
  why: 'perché?',
  workedExample: 'Una cifra svolta',
  tryYours: 'Provare con le proprie cifre',
}
