import { expect, test } from 'vitest'
import { al, capital, dal, dalAl, del, il } from './italian-articles.ts'
import { italianFormat } from './format/italian.ts'

const { date, percent } = italianFormat

test.each([
  ['2027-03-01', 'il 1º marzo 2027', 'del 1º marzo 2027'], // il primo
  ['2027-03-08', 'l’8 marzo 2027', 'dell’8 marzo 2027'], // l’otto
  ['2027-03-10', 'il 10 marzo 2027', 'del 10 marzo 2027'],
  ['2027-03-11', 'l’11 marzo 2027', 'dell’11 marzo 2027'], // l’undici
  ['2027-03-18', 'il 18 marzo 2027', 'del 18 marzo 2027'],
])('the article of the day %s is read aloud: %s', (day, the, ofThe) => {
  expect([il(date(day)), del(date(day))]).toEqual([the, ofThe])
})

test.each([
  ['0.5', 'lo 0,5%', 'dello 0,5%', 'allo 0,5%'], // lo zero virgola cinque
  ['1', 'l’1%', 'dell’1%', 'all’1%'], // l’un per cento
  ['1.5', 'l’1,5%', 'dell’1,5%', 'all’1,5%'], // l’uno virgola cinque
  ['3', 'il 3%', 'del 3%', 'al 3%'],
  ['8', 'l’8%', 'dell’8%', 'all’8%'],
  ['11', 'l’11%', 'dell’11%', 'all’11%'],
  ['12', 'il 12%', 'del 12%', 'al 12%'],
  ['80', 'l’80%', 'dell’80%', 'all’80%'],
  ['100', 'il 100%', 'del 100%', 'al 100%'],
  ['1000', 'il 1.000%', 'del 1.000%', 'al 1.000%'], // il mille
])('the article of %s percent is read aloud: %s', (share, the, ofThe, toThe) => {
  const text = percent(share)
  expect([il(text), del(text), al(text)]).toEqual([the, ofThe, toThe])
})

test('a span has an article at each end, and may open a sentence', () => {
  expect(dalAl('1º', '11 giugno')).toBe('dal 1º all’11 giugno')
  expect(capital(dal('0,5%'))).toBe('Dallo 0,5%')
})
