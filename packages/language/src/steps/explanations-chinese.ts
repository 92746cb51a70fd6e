import { chineseFormat } from '../format/chinese.ts'
import { type Explanations, explanationsOf } from './explanations.ts'
import { chineseSteps } from './steps-chinese.ts'

/** Explanations in Chinese, for pages that load them when a reader asks. */
export const chineseExplanations: Explanations = /* @__PURE__ */ explanationsOf(
  chineseSteps,
  chineseFormat,
)
