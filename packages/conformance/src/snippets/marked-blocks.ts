/** A fenced block of a document that is marked to be run, with what it must print. */
export interface MarkedBlock {
  readonly file: string
  /** Line of its fence, from 1. */
  readonly line: number
  readonly language: string
  readonly code: string
  readonly exits: number
  /** Text of the block marked `prints` that follows; undefined if nothing is promised. */
  readonly prints: string | undefined
}

/** A mark on a line of its own: `<!-- run -->` in Markdown, `{/* run *\/}` in MDX; `run, exits 2` names an exit code. */
const mark = String.raw`(?:<!-- (run|prints)(?:, exits (\d))? -->|\{\/\* (run|prints)(?:, exits (\d))? \*\/\})`

const block = new RegExp(`^${mark}\\n+\`\`\`(\\w*)[^\\n]*\\n([\\s\\S]*?)^\`\`\`$`, 'gm')

/** The blocks that a document marks, in order. */
export function markedBlocks(file: string, text: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  for (const match of text.replaceAll('\r\n', '\n').matchAll(block)) {
    const [, markdownMark, markdownExit, mdxMark, mdxExit, language = '', code = ''] = match
    const last = blocks.at(-1)
    if ((markdownMark ?? mdxMark) === 'run') {
      const line = text.slice(0, match.index).split('\n').length
      blocks.push({
        file,
        line,
        language,
        code,
        exits: Number(markdownExit ?? mdxExit ?? 0),
        prints: undefined,
      })
    } else if (last !== undefined) blocks.splice(-1, 1, { ...last, prints: code })
    else throw new Error(`${file}: a block is marked “prints”, but none before it is marked “run”.`)
  }
  return blocks
}
