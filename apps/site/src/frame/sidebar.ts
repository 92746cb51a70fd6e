import type { StarlightUserConfig } from '@astrojs/starlight/types'

/** The chapters' order and groups. Each item is a page in `content/docs`; one that is missing fails the build. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Elements',
    translations: { 'zh-CN': '合同要素', it: 'Elementi' },
    items: ['playbook/headcount-billing'],
  },
  {
    label: 'How figures are computed',
    translations: { 'zh-CN': '金额怎么算', it: 'Come si calcolano le cifre' },
    items: [
      'playbook/how-figures-are-computed',
      'playbook/how-figures-are-computed/periods',
      'playbook/how-figures-are-computed/shares',
      'playbook/how-figures-are-computed/quantity',
      'playbook/how-figures-are-computed/tiers',
      'playbook/how-figures-are-computed/prices',
      'playbook/how-figures-are-computed/lines',
      'playbook/how-figures-are-computed/invoices',
      'playbook/how-figures-are-computed/beside',
      'playbook/how-figures-are-computed/totals',
    ],
  },
  {
    label: 'Reference',
    translations: { 'zh-CN': '参考', it: 'Riferimento' },
    items: [
      'reference/conformance',
      'reference/fields',
      'reference/command-line',
      'reference/api/terms',
      'reference/api/billing',
    ],
  },
]
