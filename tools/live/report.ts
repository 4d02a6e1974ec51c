import { readFileSync, writeFileSync } from 'node:fs';
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

export type LiveDayReport = z.output<typeof report>;

/** Questions, findings, shapes, versions and the day; the schema keeps everything else out. */
export function writeReport(file: string, version: string, results: readonly Result[]): void {
	const versions = { package: version, node: process.version };
	const made = report.parse({ project: 'n8n-nodes-eboekhouden', day: today(), versions, results });
	writeFileSync(file, `${JSON.stringify(made, undefined, '\t')}\n`);
}

export function readReport(file: string): LiveDayReport {
	const text = readFileSync(file, 'utf8');
	const read = report.safeParse(parsed(text));
	if (!read.success) throw new Error(`${file} is not a report of npm run live-day`);
	return read.data;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
