import { parseArgs } from 'node:util';
import { allParts, type Part } from './registry';

export interface Options {
	seed: number;
	quick: boolean;
	parts: Part[];
	/** One case by its name; needs one part. */
	only?: string;
	/** Where all violations go in full. */
	report?: string;
	/** Whether the table goes into docs/reliability.md. */
	record: boolean;
}

/** `--only payroll`, `--only payroll:everyCall` or `--only :pairs`, several with commas. */
function wanted(only: string): Part[] {
	const asked = only.split(',').map((one) => one.split(':'));
	const parts = allParts().filter((part) =>
		asked.some(
			([subject, prover]) => (!subject || subject === part.subject) && (!prover || prover === part.prover),
		),
	);
	if (parts.length > 0) return parts;
	const names = allParts().map(({ subject, prover }) => `${subject}:${prover}`);
	throw new Error(`There is no "${only}": ${names.join(', ')}`);
}

export function readOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			seed: { type: 'string', default: '1' },
			only: { type: 'string' },
			case: { type: 'string' },
			report: { type: 'string' },
			quick: { type: 'boolean', default: false },
			record: { type: 'boolean', default: false },
		},
	});
	const seed = Number(values.seed);
	if (!Number.isInteger(seed)) throw new Error(`--seed is a whole number, not "${values.seed}"`);
	const parts = values.only ? wanted(values.only) : allParts();
	if (values.case && parts.length !== 1)
		throw new Error('--case needs --only with one subject and one prover');
	const { quick, report, record } = values;
	return { seed, quick, parts, only: values.case, report, record };
}
