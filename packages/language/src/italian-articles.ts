type Article = (text: string) => string

/** Whether a date or figure is spoken with a vowel first: 8 (otto), 11 (undici), 80, 800, and 1 as a figure (un per cento; 1º is primo). */
const elides = (text: string): boolean => /^(?:1(?![\d.º])|(?:8|11)(?:\D|$)|8\d)/.test(text)

/** Before zero the article is that of lo zero: lo 0,5%. */
const article =
  (plain: string, elided: string, beforeZero: string): Article =>
  (text) => {
    if (text.startsWith('0')) return beforeZero + text
    return (elides(text) ? elided : plain) + text
  }

/** il 20 marzo, l’8 marzo, lo 0,5% */
export const il: Article = /* @__PURE__ */ article('il ', 'l’', 'lo ')
/** dal 20 marzo, dall’8 marzo, dallo 0,5% */
export const dal: Article = /* @__PURE__ */ article('dal ', 'dall’', 'dallo ')
/** al 20 marzo, all’8 marzo, allo 0,5% */
export const al: Article = /* @__PURE__ */ article('al ', 'all’', 'allo ')
/** del 20 marzo, dell’8 marzo, dello 0,5% */
export const del: Article = /* @__PURE__ */ article('del ', 'dell’', 'dello ')
/** dal 1º al 14 giugno */
export const dalAl = (first: string, last: string): string => `${dal(first)} ${al(last)}`
/** The first letter as a capital, where such a phrase opens a sentence. */
export const capital: Article = (text) => text.slice(0, 1).toUpperCase() + text.slice(1)
