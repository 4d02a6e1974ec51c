import Big from 'big.js';
import '../../../../features';
import type { Row as Line } from '../../../../features/payroll/rows/fromRows';
import { payrollsFrom } from '../../../../features/payroll/rows/fromRows';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { bookedBy } from '../../../../features/payroll/read/memorial';
import type { RunOption } from '../../../../features/payroll/identify/question';
import { ROWS } from '../../../support/journalFiles';
import { MemoryBooks } from '../../../support/memoryBooks';
import { SYNC_SETTINGS } from '../../../support/syncSettings';

/** Debit positive, by ledger account, in cents. */
export type Sums = Readonly<Record<string, number>>;

/** A file as it is put into the folder. What it truly is, only the person who answers knows. */
export interface Put {
	/** `2026-05-28` */
	day: string;
	name: string;
	/** The last day of its period. */
	date: string;
	/** The runs of the payroll that are in it, each as it is now; none for the file of a stranger. */
	runs: readonly string[];
	sums: Sums;
	/** The name of a file that is taken out of the folder. */
	instead?: string;
}

export interface Ending {
	/** Questions in each year. */
	asked: Record<string, number>;
	/** What is booked on each account, less what the payroll has; by date. */
	off: Record<string, number>;
	books: MemoryBooks;
}

/** Months that a file stays in the folder. */
const KEPT = 3;

/**
 * Puts files into a folder that is read each time something was put there, and answers each question with the truth, one a morning or
 * all of them.
 */
export async function play(puts: readonly Put[]): Promise<Ending> {
	const books = new MemoryBooks();
	books.ledgerAccounts = ['4000', '4100', '4110', '1700', '1710', '1740', '2999'];
	const truth = new Map<string, Put>();
	/** The run in the books that a run of the payroll is. */
	const bookedAs = new Map<string, string>();
	const decisions: string[] = [];
	const asked: Record<string, number> = {};
	let folder: Put[] = [];
	const days = [...new Set(puts.map(({ day }) => day))].sort();
	for (const day of days) {
		const now = puts.filter((put) => put.day === day);
		const gone = new Set(now.flatMap(({ name, instead = '' }) => [name, instead]));
		folder = [...folder.filter((put) => !gone.has(put.name) && isKept(put.day, day)), ...now];
		for (const put of now) for (const run of put.runs) truth.set(run, put);
		for (let turn = 0; ; turn += 1) {
			if (turn > 20) throw new Error(`${day}: asked for ever`);
			const rows = await synchronizePayrolls(payrollsOf(folder), books, settingsOf(decisions), day);
			const fileOf = (called: unknown) => folder.find(({ name }) => `${name}.csv` === called);
			for (const { about, action } of rows) {
				const put = fileOf(about?.description);
				if (put?.runs.length === 1 && ['booked', 'corrected', 'unchanged'].includes(action))
					bookedAs.set(String(put.runs[0]), String(about?.run));
			}
			const questions = rows.flatMap(({ about, findings }) =>
				findings.flatMap((finding) =>
					'options' in finding
						? [{ put: fileOf(about?.description), options: finding.options as RunOption[] }]
						: [],
				),
			);
			if (questions.length === 0 && rows.every(({ action }) => action !== 'blocked')) break;
			if (questions.length === 0) continue;
			const [{ put, options }] = questions as [(typeof questions)[0]];
			asked[day.slice(0, 4)] = (asked[day.slice(0, 4)] ?? 0) + 1;
			if (!put) throw new Error(`${day}: asked about no file`);
			const right = trueAnswer(put, options, { truth, bookedAs, isOther: (name) => fileOf(name)?.runs[0] });
			if (!right)
				throw new Error(
					`${day}: no true answer about '${put.name}': ${JSON.stringify(options.map((one) => [one.text, one.runs.map(({ run }) => run)]))} ${JSON.stringify([...bookedAs])}`,
				);
			decisions.push(right.text);
		}
	}
	return { asked, off: offBy(books, [...new Set(truth.values())], truth), books };
}

function isKept(put: string, day: string): boolean {
	const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
	return months(day) - months(put) < KEPT;
}

interface Known {
	truth: ReadonlyMap<string, Put>;
	bookedAs: ReadonlyMap<string, string>;
	isOther(name: string): string | undefined;
}

function trueAnswer(
	put: Put,
	options: readonly RunOption[],
	{ truth, bookedAs, isOther }: Known,
): RunOption | undefined {
	const leave = options.find(({ word }) => word === 'leave');
	if (options.some(({ file }) => file !== undefined)) {
		// Several files for one name: versions of one run, of which the last counts, or runs of their own.
		const files = options.flatMap(({ file }) => file ?? []);
		const runs = new Set(files.map(isOther));
		if (runs.size > 1) return options.find(({ word, file }) => word === 'book' && file === undefined);
		return options.find(
			({ file }) => file !== undefined && `${truth.get(String(isOther(file)))?.name}.csv` === file,
		);
	}
	if (put.runs.length === 0 || put.runs.some((one) => truth.get(one) !== put)) return leave;
	const known = put.runs.flatMap((one) => bookedAs.get(one) ?? []);
	if (known.length === 0) return options.find(({ word }) => word === 'book');
	const isThese = ({ runs }: RunOption) =>
		runs.length === known.length && known.every((one) => runs.some((other) => other.run === one));
	return options.find((option) => option.word === 'correct' && isThese(option)) ?? leave;
}

function offBy(
	books: MemoryBooks,
	puts: readonly Put[],
	truth: ReadonlyMap<string, Put>,
): Record<string, number> {
	const off = new Map<string, number>();
	const add = (key: string, cents: number) => off.set(key, (off.get(key) ?? 0) + cents);
	for (const { date, ledgerAccount, amount } of bookedBy(
		books.entries.map((one) => ({ ...one, whose: null })),
	).list())
		add(`${date} ${ledgerAccount}`, amount.times(-100).toNumber());
	const counted = puts.filter(
		(put) => put.runs.length > 0 && put.runs.every((run) => truth.get(run) === put),
	);
	for (const put of counted)
		for (const [account, cents] of Object.entries(put.sums)) add(`${put.date} ${account}`, -cents);
	return Object.fromEntries([...off].filter(([, cents]) => cents !== 0));
}

const made = new Map<Put, unknown[]>();

/** As *From Rows* gives them, and a person declares the columns. */
function payrollsOf(folder: readonly Put[]): unknown[] {
	return folder.flatMap((put) => {
		const known = made.get(put) ?? payrollsFrom(linesOf(put), { ...ROWS, ...SETTINGS }, []).map(payrollIn);
		made.set(put, known);
		return known;
	});
}

function payrollIn(one: ReturnType<typeof payrollsFrom>[number]): unknown {
	if ('refused' in one) throw new Error(JSON.stringify(one.refused));
	return one.payroll;
}

const SETTINGS = { decimalSign: 'point', fromYear: 2027 } as const;

function linesOf({ name, date, sums }: Put): Line[] {
	return Object.entries(sums).map(([account, cents], index) => {
		const euros = new Big(cents).abs().div(100).toFixed(2);
		const sides = cents > 0 ? { Debet: euros, Credit: '' } : { Debet: '', Credit: euros };
		const json = { Datum: date, Grootboek: account, Omschrijving: 'x', ...sides };
		return { json, index, file: `${name}.csv`, company: '12345', period: '', run: '' };
	});
}

function settingsOf(decisions: readonly string[]) {
	return { ...SYNC_SETTINGS, decisions: decisions.join('\n') };
}
