import { expect, test } from 'vitest'
import { importSpecifiers } from './import-specifiers.ts'

test.each([
  { of: 'a static import', file: 'a.ts', text: `import { a } from 'x'`, found: ['x'] },
  {
    of: 'an import over several lines',
    file: 'a.ts',
    text: `import {\n a,\n b,\n} from 'x'`,
    found: ['x'],
  },
  { of: 'a type import', file: 'a.ts', text: `import type { A } from 'x'`, found: ['x'] },
  { of: 'a re-export', file: 'a.ts', text: `export * from 'x'`, found: ['x'] },
  { of: 'an import for its effect', file: 'a.ts', text: `import 'x'`, found: ['x'] },
  { of: 'a dynamic import', file: 'a.tsx', text: `const a = () => import('x')`, found: ['x'] },
  { of: 'a type query', file: 'a.ts', text: `type A = import('x').A`, found: ['x'] },
  {
    of: 'nothing in a comment or a text',
    file: 'a.ts',
    text: `// import 'x'\nconst a = "from 'y'"`,
    found: [],
  },
  {
    of: 'a front matter',
    file: 'a.astro',
    text: `---\nimport A from 'x'\n---\n<p>import 'y'</p>`,
    found: ['x'],
  },
  { of: 'a page script', file: 'a.astro', text: `<script>\nimport 'x'\n</script>`, found: ['x'] },
  {
    of: 'a page in MDX',
    file: 'a.mdx',
    text: `import A from 'x'\n\n\`\`\`ts\nimport 'y'\n\`\`\`\n`,
    found: ['x'],
  },
])('finds $of', ({ file, text, found }) => {
  expect(importSpecifiers(file, text)).toEqual(found)
})
