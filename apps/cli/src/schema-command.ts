import { termsJsonSchema } from '@contract-playbook/terms'
import type { ExitCode, Surroundings } from './run.ts'

/** Prints the JSON Schema of contract terms. */
export async function schemaCommand({ out }: Surroundings): Promise<ExitCode> {
  await out(`${JSON.stringify(termsJsonSchema(), undefined, 2)}\n`)
  return 0
}
