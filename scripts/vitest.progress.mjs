import { mkdirSync, writeFileSync } from 'node:fs'

const count = new Intl.NumberFormat('en').format
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** For `npm run prove`: a line for every file as it ends, what failed, and `results/laws.json` with the examples and the time of every law. */
export class Progress {
  laws = []
  ended = 0

  onTestRunStart(files) {
    this.files = files.length
  }

  onTestModuleEnd(file) {
    const tests = [...file.children.allTests()]
    const laws = tests.flatMap((test) => lawOf(file, test))
    this.laws.push(...laws)
    this.ended++
    const failed = tests.filter((test) => test.result().state === 'failed')
    const mark = failed.length > 0 || file.errors().length > 0 ? '✗' : '✓'
    const examples = laws.reduce((sum, law) => sum + law.examples, 0)
    const time = seconds(tests.reduce((sum, test) => sum + (test.diagnostic()?.duration ?? 0), 0))
    const place = `[${this.ended}/${this.files}]`
    console.log(
      `${mark} ${place} ${file.relativeModuleId}  ${laws.length} laws, ${count(examples)} examples, ${time}`,
    )
    for (const test of failed)
      for (const { message } of test.result().errors) console.log(`  ${test.fullName}\n${message}`)
    for (const { message } of file.errors()) console.log(`  ${message}`)
  }

  onTestRunEnd(_files, errors) {
    for (const { message } of errors) console.log(message)
    mkdirSync('results', { recursive: true })
    writeFileSync('results/laws.json', JSON.stringify(this.laws, undefined, 2))
  }
}

/** A law is a test that asked fast-check for something. */
function lawOf(file, test) {
  const { examples = [] } = test.meta()
  if (examples.length === 0) return []
  const [milliseconds, sum] = [test.diagnostic()?.duration ?? 0, examples.reduce((a, b) => a + b)]
  return [
    {
      file: file.relativeModuleId,
      law: test.fullName,
      passed: test.result().state === 'passed',
      fewest: Math.min(...examples),
      examples: sum,
      asked: examples.length,
      milliseconds,
    },
  ]
}
