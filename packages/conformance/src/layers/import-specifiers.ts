import ts from 'typescript'

/** Code that other files carry: an Astro front matter, its scripts, and the import lines of MDX. */
function codeOf(file: string, text: string): string {
  if (file.endsWith('.astro')) {
    const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
    const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
      (match) => match[1],
    )
    return [frontMatter, ...scripts].join('\n')
  }
  if (file.endsWith('.mdx')) {
    const prose = text.replace(/^```[\s\S]*?^```/gm, '')
    return prose
      .split('\n')
      .filter((line) => /^(?:import|export)\s/.test(line))
      .join('\n')
  }
  return text
}

export const holdsCode = (file: string): boolean => /\.(?:[cm]?[jt]sx?|astro|mdx)$/.test(file)

/** Every module that a file names: static, type-only, re-exported and dynamic, as TypeScript's own scanner finds them. */
export function importSpecifiers(file: string, text: string): string[] {
  return ts
    .preProcessFile(codeOf(file, text), true, true)
    .importedFiles.map(({ fileName }) => fileName)
}
