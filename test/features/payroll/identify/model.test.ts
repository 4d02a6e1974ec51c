import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import type { PeriodsPerYear } from '../../../../base/values/dates';
import { Amounts } from '../../../../features/payroll/read/amounts';
import { besideName, numbersIn, runName, wordsIn } from '../../../../features/payroll/identify/declared';
import {
	identify,
	type BookedRun,
	type Content,
	type Found,
} from '../../../../features/payroll/identify/identify';
import { RUN_NAMES } from '../../../../features/payroll/settings';
import { EVERY_CASE } from '../../../support/runs';

/**
 * The rule as a program of its own, on histories of employers: the same decisions. Skipped without `../shared/model`, or a folder
 * that MODEL names, and python3.
 */
const FOLDER = process.env.MODEL ?? join(__dirname, '../../../../../shared/model');
const isThere = existsSync(join(FOLDER, 'declared_identity.py')) && spawnSync('python3', ['-V']).status === 0;

type Sums = [date: string, account: string, centre: string, cents: number][];

interface Call {
	perYear: PeriodsPerYear;
	left: [hash: string, year: number, period: number, words: string][];
	runs: {
		key: string;
		numbered: boolean;
		name: string;
		period: [number, number];
		said: boolean;
		sums: Sums;
		states: [hash: string, said: boolean][];
		/** The files of its states. */
		called: string[];
	}[];
	contents: {
		hash: string;
		name: string;
		/** Its file. */
		called: string;
		period: [number, number];
		said: boolean;
		named: boolean;
		/** The place of its file in the input. */
		seq: number;
		sums: Sums;
	}[];
	decided: [verdict: string, why: string, runs: string[]][];
}

const amounts = (sums: Sums) =>
	Amounts.of(
		sums.map(([date, ledgerAccount, costCentreId, cents]) => ({
			...{ date, ledgerAccount, costCentreId },
			amount: new Big(-cents).div(100),
		})),
	);

const WHY: Readonly<Record<string, string>> = { own: 'changed', rivals: 'twice', numbered: 'beside' };
const VERDICTS: Readonly<Record<string, string>> = { correct: 'newer', ask: 'asked' };

function decisions({ perYear, left, runs, contents }: Call): string[] {
	const names = new Map<string, string>();
	const booked = runs.map(
		({ key, numbered, name, period: [year, period], said, sums, states, called }): BookedRun => {
			const words = numbered ? [] : wordsIn(name);
			const isTaken = (run: string) => [...names.keys()].includes(`${year}/${run}`);
			const run = numbered ? name.slice(1) : besideName(runName(period, words), isTaken);
			names.set(`${year}/${run}`, key);
			return {
				...{
					run,
					words,
					year,
					period: `${year}-${period}`,
					isDated: !said,
					called: run,
					sums: amounts(sums),
				},
				...{ states: states.map(([hash, isSaid]) => ({ hash, isSaid })), mutations: [] },
				numbers: called.map((file) => numbersIn(file, [])),
			};
		},
	);
	const own = contents.map(({ hash, name, called, period: [year, period], said, named, sums }): Content => {
		const words = wordsIn(name);
		return {
			...{ hash, words, run: runName(period, words), year, period: `${year}-${period}`, called: name },
			...{ isDated: !said, isByPerson: named, sums: amounts(sums), numbers: numbersIn(called, []) },
		};
	});
	const isLeft = ({ hash, run, year }: Content) =>
		left.some(
			([of, inYear, period, words]) =>
				of === hash && inYear === year && runName(period, wordsIn(words)) === run,
		);
	const found = identify({
		contents: own
			.map((content, at) => ({ content, seq: contents[at]?.seq ?? 0 }))
			.sort((a, b) => a.seq - b.seq)
			.map(({ content }) => content),
		booked,
		runNames: new Set(wordsIn(RUN_NAMES)),
		periodsPerYear: perYear,
		isLeft,
	});
	const keys = (of: readonly BookedRun[]) =>
		of.flatMap(({ run, year }) => names.get(`${year}/${run}`) ?? []).sort();
	return own.map((content) => {
		const one = found.get(content) as Found;
		if (one.is === 'same') return `same ${keys(one.runs).join()}`;
		// What is asked and was left before, is left (`settle`).
		return one.is !== 'asked' ? one.is : isLeft(content) ? 'left' : `asked ${one.why}`;
	});
}

const told = ([verdict, why, runs]: Call['decided'][number]) =>
	verdict === 'same'
		? `same ${[...runs].sort().join()}`
		: `${VERDICTS[verdict] ?? verdict} ${WHY[why] ?? why}`.trim();

/** A copy is of the run of its content; of two runs with one content, the rule names both. */
function isSame(mine: string, theirs: string): boolean {
	if (mine === 'copy') return theirs.startsWith('same ');
	return mine === theirs || (mine.startsWith('same ') && theirs.slice(5).split(',').includes(mine.slice(5)));
}

(isThere ? test.each : test.skip.each)([
	// Without runs that are equal to the cent: the rule takes these for one, where they are asked about here.
	['ordinary-', EVERY_CASE ? 400 : 15],
	['hard-', EVERY_CASE ? 100 : 5],
])('%s years, %i: the same decisions', (set, years) => {
	const script = join(__dirname, 'model.py');
	const { stdout, stderr } = spawnSync('python3', [script, FOLDER, set, '1', String(years + 1)], {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
	});
	expect(stderr).toBe('');
	const calls = stdout
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Call);
	expect(calls.length).toBeGreaterThan(years);
	for (const call of calls) {
		const mine = decisions(call);
		const theirs = call.decided.map(told);
		const apart = mine.flatMap((one, at) => (isSame(one, theirs[at] ?? '') ? [] : [[one, theirs[at], at]]));
		expect([apart, apart.length > 0 ? call : '']).toEqual([[], '']);
	}
});
