import { parseArgs } from 'node:util';
import { isProtocol, PROTOCOLS, type Protocol } from './protocol';
import { allSuites, suiteName, type Suite } from './registry';

export interface Options {
	seed: number;
	quick: boolean;
	protocol: Protocol;
	suites: Suite[];
	/** One case by its name; needs one suite. */
	caseName?: string;
	/** The file that all violations are written to. */
	report?: string;
	/** Whether the table goes into docs/reference/proof.md. */
	record: boolean;
}

/** The command line asks for something that does not exist. */
export class UsageError extends Error {}

/** Null when only help is asked for. */
export function readOptions(args: string[]): Options | null {
	const { seed, quick, protocol, only, case: caseName, report, record, help } = parse(args);
	if (help) return null;
	if (!/^-?\d+$/.test(seed)) throw new UsageError(`--seed is a whole number, not "${seed}".`);
	if (!isProtocol(protocol))
		throw new UsageError(`There is no protocol "${protocol}", only ${PROTOCOLS.join(', ')}.`);
	const suites = only === undefined ? allSuites() : selectSuites(only);
	if (caseName !== undefined && suites.length !== 1)
		throw new UsageError('--case needs --only with one subject and one prover.');
	if (record && (quick || only !== undefined || protocol !== 'soap'))
		throw new UsageError(
			'--record is for a run of everything: leave out --quick, --protocol, --only and --case.',
		);
	return { seed: Number(seed), quick, protocol, suites, caseName, report, record };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				seed: { type: 'string', default: '1' },
				protocol: { type: 'string', default: 'soap' },
				only: { type: 'string' },
				case: { type: 'string' },
				report: { type: 'string' },
				quick: { type: 'boolean', default: false },
				record: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false },
			},
		}).values;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** `payroll`, `payroll:everyCall` or `:pairs`, several with commas. */
function selectSuites(only: string): Suite[] {
	const chosen = only.split(',').flatMap((selector) => {
		const [subject, prover] = selector.split(':');
		const suites = allSuites().filter(
			(suite) => (!subject || subject === suite.subject) && (!prover || prover === suite.prover),
		);
		if (suites.length === 0)
			throw new UsageError(`There is no "${selector}", only ${allSuites().map(suiteName).join(', ')}.`);
		return suites.map(suiteName);
	});
	return allSuites().filter((suite) => chosen.includes(suiteName(suite)));
}
