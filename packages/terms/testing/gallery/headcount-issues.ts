import { csv } from './entry.ts'
import type { GalleryEntry } from './entry.ts'

const header = 'date,site,unit,change\n'
const moves = 'date,site,unit,change,to\n'
const counts = 'month,site,unit,count\n'
const roster = 'person,site,first_day,last_day\n'

/** Headcount files. */
export const headcountIssues: readonly GalleryEntry[] = [
  { code: 'unknown-header', meet: csv('name,office\nLi,sha\n') },
  { code: 'missing-column', meet: csv('date,site,change\n2027-01-01,sha,=80\n') },
  { code: 'repeated-column', meet: csv('date,date,site,unit,change\n') },
  {
    code: 'ignored-column',
    meet: csv('date,site,unit,change,team\n2027-01-01,sha,user,=80,sales\n'),
  },
  { code: 'no-rows', meet: csv(header) },
  { code: 'too-many-rows', meet: csv(header + '2027-01-01,sha,user,+1\n'.repeat(50_001)) },
  { code: 'row-too-long', meet: csv(`${header}2027-01-01,sha,user,=80,opening\n`) },
  { code: 'empty-cell', meet: csv(`${header}2027-01-01,,user,=80\n`) },
  { code: 'change-without-sign', meet: csv(`${header}2027-01-01,sha,user,80\n`) },
  { code: 'not-a-change', meet: csv(`${header}2027-01-01,sha,user,eighty\n`) },
  { code: 'change-of-nothing', meet: csv(`${header}2027-01-01,sha,user,-0\n`) },
  { code: 'move-with-sign', meet: csv(`${moves}2027-01-01,sha,user,+2,suz\n`) },
  { code: 'not-a-count', meet: csv(`${counts}2027-01,sha,user,eighty\n`) },
  {
    code: 'contradicting-count',
    meet: csv(`${counts}2027-01,sha,user,80\n2027-01,sha,user,82\n`),
  },
  { code: 'repeated-change', meet: csv(header + '2027-01-01,sha,user,+2\n'.repeat(2)) },
  { code: 'last-day-before-first', meet: csv(`${roster}E001,sha,2027-05-01,2027-04-30\n`) },
  { code: 'unit-not-charged', meet: csv(`${header}2027-01-01,sha,device,=80\n`) },
  {
    code: 'overlapping-stay',
    meet: csv(`${roster}E001,sha,2026-01-01,\nE001,suz,2027-04-01,\n`),
  },
]
