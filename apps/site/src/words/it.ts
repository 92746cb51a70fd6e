import type { Words } from './en.ts'

export const italian: Words = {
  skip: 'Vai al contenuto',
  menu: 'Menu',
  sections: { playbook: 'Manuale', calculators: 'Calcolatori' },
  languages: 'Lingua',
  theme: 'Tema scuro',
  onThisPage: 'In questa pagina',
  chapters: 'Capitoli',
  search: {
    open: 'Cerca',
    field: 'Cerca nel manuale',
    close: 'Chiudi',
    none: (words) => `Nessun risultato per «${words}».`,
    found: (count, words) => `${count} ${count === 1 ? 'pagina' : 'pagine'} con «${words}»`,
    more: 'Mostra altri risultati',
    failed:
      'L’indice di ricerca non si è caricato. Controllare la connessione e riaprire la ricerca.',
  },
  chapter: {
    audience: {
      management: 'direzione generale',
      operations: 'operazioni',
      finance: 'finanza',
      it: 'IT di gruppo',
      legal: 'legale',
      sales: 'vendite',
    },
    forReaders: (readers) => `Per: ${readers}`,
    minutes: (minutes) => `${minutes} minuti di lettura`,
    reviewed: (date) => `Verificato il ${date}`,
    between: ', ',
  },

  restInCalculator: 'Il calcolatore la apre oltre, fino al giorno.',
  clause: 'Clausola modello',
  clauseLanguage: { en: 'English', 'zh-CN': '中文', it: 'Italiano' },
  positions: { ideal: 'Ideale', acceptable: 'Accettabile', walkAway: 'Da rifiutare' },
  listenFor: (answer) => `Risposta attesa: ${answer}`,
  sources: {
    confidence: {
      'verified-primary': 'letto nella legge',
      'verified-secondary': 'fonte di seconda mano',
      'partly-verified': 'confermato in parte',
      derived: 'ricavato da altri fatti',
      'general-knowledge-needs-legal-check': 'da verificare con un legale',
    },
    inForce: (date) => `in vigore dal ${date}`,
    textRead: (date) => `testo letto al ${date}`,
    marks:
      'Il segno dice quanto fidarsi: pieno, letto nella legge; a metà, fonte di seconda mano, confermato in parte o ricavato; vuoto, ancora da verificare. ',
    readIn: 'Le leggi sono state lette in: ',
  },
  policy: {
    inTerms: 'Nelle condizioni',
    example: (currency) => `Esempio, importi in ${currency}`,
    cases: 'L’esempio con qualcosa di cambiato',
    changed: 'Che cosa cambia',
    amount: 'Importo',
    why: 'Perché conta',
    watch: 'Attenzione',
  },
  footer: {
    publisher: (name) =>
      `Pubblicato da ${name}. Informazioni per chi firma contratti, non un parere legale. I prezzi degli esempi sono illustrazioni. Ciò che si inserisce non lascia il browser.`,
    contact: 'Scriveteci',
  },
  notFound: {
    title: 'A questo indirizzo non c’è una pagina',
    text: 'Può essere stata spostata, o il collegamento può essere incompleto.',
    home: 'Vai alla prima pagina',
  },
}
