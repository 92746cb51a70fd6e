import { expect, test } from 'vitest'
import { read } from '../repository.ts'
import { pages } from './pages.ts'

const chinese = pages.filter(({ language }) => language === 'zh-cn/')

/** What a reader sees: no code, no components. */
const prose = (file: string): string[] =>
  read(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => !/^\s*(?:import|export|<)/.test(line))

test.each(chinese)('$file has no typed space between Han characters and digits', ({ file }) => {
  expect(prose(file).filter((line) => /\p{Script=Han} \d|\d \p{Script=Han}/u.test(line))).toEqual(
    [],
  )
})
