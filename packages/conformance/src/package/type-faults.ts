import { join } from 'node:path'
import ts from 'typescript'

/** The two ways in which today's projects find a package's types. */
export const resolutions = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const

/** What a compiler at its strictest objects to in a file and in all the types that it reaches, those of libraries too. */
export function typeFaults(
  project: string,
  file: string,
  resolution: keyof typeof resolutions,
): string[] {
  const program = ts.createProgram([join(project, file)], {
    ...resolutions[resolution],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
}
