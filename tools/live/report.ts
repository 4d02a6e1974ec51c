import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { parseDate, today } from '../../base/values/dates';
import { result, type Result } from './results';

const report = z
	.object({
		project: z.literal('n8n-nodes-eboekhouden'),
		day: z.string().refine((day) => parseDate(day) !== null),
		versions: z.object({ package: z.string().regex(/^[\d.]+$/), node: z.string().regex(/^v[\d.]+$/) }),
		results: z.array(result),
	})
	.strict();

/** Questions, findings, shapes, versions and the day; the schema keeps everything else out. */
export function writeReport(file: string, version: string, results: readonly Result[]): void {
	const versions = { package: version, node: process.version };
	const made = report.parse({ project: 'n8n-nodes-eboekhouden', day: today(), versions, results });
	writeFileSync(file, `${JSON.stringify(made, undefined, '\t')}\n`);
}
