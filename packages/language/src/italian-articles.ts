/** Whether a date or figure is spoken with a vowel first: 8 (otto), 11 (undici), 80, 800… */
const elides = (text: string): boolean => /^(?:8|11)(?:\D|$)|^8\d|^11\.\d{3}/.test(text)

/** il 20 marzo, l’8 marzo */
export const il = (text: string): string => (elides(text) ? `l’${text}` : `il ${text}`)
/** dal 20 marzo, dall’8 marzo */
export const dal = (text: string): string => (elides(text) ? `dall’${text}` : `dal ${text}`)
/** al 20 marzo, all’8 marzo */
export const al = (text: string): string => (elides(text) ? `all’${text}` : `al ${text}`)
/** del 20 marzo, dell’8 marzo */
export const del = (text: string): string => (elides(text) ? `dell’${text}` : `del ${text}`)
/** dal 1º al 14 giugno */
export const dalAl = (first: string, last: string): string => `${dal(first)} ${al(last)}`
/** The first letter as a capital, where such a phrase opens a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
