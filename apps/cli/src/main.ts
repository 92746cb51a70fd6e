import { run } from './run.ts'
import { outlet } from './print/outlet.ts'

const { stdin, stdout, stderr, env, argv } = process

process.exitCode = await run(argv.slice(2), {
  env,
  stdin,
  out: outlet(stdout),
  err: outlet(stderr),
})
