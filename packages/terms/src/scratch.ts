import * as z from 'zod/mini'
import {contractTermsSchema} from './index.ts'
import {leaves} from './leaf/leaf.ts'
const t=performance.now()
const j=z.toJSONSchema(contractTermsSchema, {metadata: leaves as never})
console.log(JSON.stringify(j.properties!.charges,null,1).slice(0,5000), performance.now()-t)
