import type { StarlightUserConfig } from '@astrojs/starlight/types'

/** The chapters' order and groups. Each item is a page in `content/docs`; one that is missing fails the build. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Elements',
    translations: { 'zh-CN': '合同要素', it: 'Elementi' },
    items: ['playbook/headcount-billing'],
  },
]
