import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { chineseChargeConflicts } from './charge-conflicts-chinese.ts'
import { names } from './names-chinese.ts'

const { count, date, quote } = chineseFormat

/** 相互矛盾的值。 */
export const chineseConflicts = {
  ...chineseChargeConflicts,
  'schema-unknown': ({ written, current }) => [
    `无法识别条款格式${quote(written)}。`,
    `请写schema: ${current}。`,
  ],
  'schema-newer': ({ written, current }) => [
    `文件采用的格式是${quote(written)}，本版本最高只能读取${current}。`,
    '请使用更新版本的合同指南。',
  ],
  'term-reversed': ({ first, last }) => [
    `合同最后一日${date(last)}早于首日${date(first)}。`,
    '请对调或更正；首日和最后一日都计入合同期。',
  ],
  'term-too-long': ({ first, last, years }) => [
    `${date(first)}至${date(last)}超过${count(years)}年。`,
    '请核对最后一日的年份。',
  ],
  'first-tier': ({ from }) => [
    `第一档从第${count(from)}个起，之前的数量没有单价。`,
    '第一档请写from: 1。',
  ],
  'tier-order': ({ from, previous }) => [
    `从${count(from)}起的一档排在从${count(previous)}起的一档之后。`,
    '各档请由小到大排列，起点逐档增大。',
  ],
  'ladder-order': ({ below, previous }) => [
    `低于${below}的一档排在低于${previous}的一档之后。`,
    '请按可用性由高到低排列。',
  ],
  'step-order': ({ after, previous }) => [
    `${count(after)}分钟后的一步排在${count(previous)}分钟后的一步之后。`,
    '请按先后顺序排列。',
  ],
  'repeated-item': ({ written }) => [`${quote(written)}在列表中出现两次。`, '请只保留一次。'],
  'unknown-site': ({ site, known }) => [
    `本合同没有${quote(site)}这个场所。`,
    `已有场所：${names(known)}。请改用其中之一，或在sites下增加${quote(site)}。`,
  ],
  'misspelt-site': ({ site, suggestion }) => [
    `本合同没有${quote(site)}这个场所。`,
    `是不是想写${quote(suggestion)}？`,
  ],
  'site-not-charged': ({ site, charge }) => [
    `收费项目${quote(charge)}不包括场所${quote(site)}。`,
    '请把该场所加进收费项目的sites，或在此处删去。',
  ],
  'floor-by-site-pooled': ({ charge }) => [
    `收费项目${quote(charge)}把所有场所合并计数，不能再按场所各设下限。`,
    '请用quantity写一个下限，或改为各场所分别计数：tiersAcross: each-site。',
  ],
  'sites-without-per-site': ({ charge }) => [
    `费用${quote(charge)}是整份合同一笔，却列了场所。`,
    '请写per: site，或删去其sites。',
  ],
  'unknown-clause-path': ({ path }) => [
    `条款中没有${quote(path)}这个字段，无法标注合同条款号。`,
    '请照上文写出字段，各级名称之间用点隔开：charges.users.joiners。',
  ],
  'misspelt-clause-path': ({ path, suggestion }) => [
    `条款中没有${quote(path)}这个字段，无法标注合同条款号。`,
    `是不是想写${quote(suggestion)}？`,
  ],
  'move-without-target': () => ['写了调动，却没写调到哪里。', '请补上调入的场所。'],
  'target-without-move': ({ kind }) => [
    `${quote(kind)}这种变动没有调入场所。`,
    '请删去调入场所，或把变动改为move（调动）。',
  ],
  'move-to-same-site': ({ site }) => [
    `调出和调入都是${quote(site)}。`,
    '请改写另一个场所，或删去这项变动。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
