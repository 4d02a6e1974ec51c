import type { Mutation, Sandbox } from '../../../../sandbox';
import { simpleJournal } from '../../../../sandbox/nmbrs/data/simpleJournal';
import type { Dimension } from '../../../../sandbox/audit';
import { payrollDifferences } from '../../subjects/audited';
import { COMPANY } from '../../subjects/payrollMonths';
import { problemUnless, type WayOn } from '../move';

export { COMPANY };

export const SEPTEMBER = 821;
export const OCTOBER = 822;
export const SEPTEMBER_KEY = 'NMBRS 12345/2026-09/821';
export const OCTOBER_KEY = 'NMBRS 12345/2026-10/822';
export const OCTOBER_CLOSED = 'closedUntil=2026-10-31';
export const NEXT_OPEN = 'closedPeriods=nextOpenPeriod';
export const RESTORED = 'handEdits=restore';
export const REVERSED = 'vanishedRuns=reverse';

export const entriesOf = ({ books }: Sandbox, key: string) =>
	books.memorials().filter(({ voucher }) => voucher === key);

export function octoberEntry(sandbox: Sandbox): Mutation {
	const [entry] = entriesOf(sandbox, OCTOBER_KEY);
	if (!entry) throw new Error('October is not booked');
	return entry;
}

/** The dimension of the journals that were last requested: only then do their lines have the same cost centres. */
export function askedPer({ calls }: Sandbox): Dimension {
	const last = calls.findLast(({ operation }) => operation.startsWith('Journals_GetByRun'))?.operation ?? '';
	return last.includes('CostCenter') ? 'costCenter' : 'company';
}

/** Where the books differ from the payroll, run by run. */
export function bookDifferences(sandbox: Sandbox): string[] {
	return payrollDifferences(sandbox, askedPer(sandbox));
}

/** The payroll of October changed, and the books of October must not. */
export function unlessOnlyOctoberDiffers(sandbox: Sandbox): string[] {
	const lines = bookDifferences(sandbox);
	return [
		...problemUnless(lines.length > 0, 'October was written'),
		...lines.filter((line) => !line.startsWith(`run ${OCTOBER},`)),
	];
}

/** Changes the journal of October: it stays balanced. */
export function addPayment({ payroll }: Sandbox, ledgerAccount = '4000'): void {
	payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
		first?.lines.push(
			{ ledgerAccount, amount: '50.00', side: 'debit', description: 'Nabetaling' },
			{ ledgerAccount: '1710', amount: '50.00', side: 'credit', description: 'Nabetaling' },
		);
	});
}

/** The expected result of a change in October when the setting closes October. */
export const closedByTheSetting = {
	[OCTOBER_CLOSED]: {
		effect: 'nothing is written up to that date; a row says so',
		rows: [`closed ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
	},
};

/** The same for a run that was booked before: its difference can go into the next open month. */
export const movedByTheSetting = {
	...closedByTheSetting,
	[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: {
		effect: 'the difference is booked on 1 November, for October',
		rows: [`corrected ${OCTOBER_KEY}`],
		problems: bookDifferences,
	},
};

/** The expected result of a change in October that can be booked. */
export const octoberIsCorrected = {
	effect: 'the difference is booked',
	rows: [`corrected ${OCTOBER_KEY}`],
	problems: bookDifferences,
	underSettings: movedByTheSetting,
};

export const NOVEMBER = 905;
export const NOVEMBER_KEY = 'NMBRS 12345/2026-11/905';

/** A run that is not booked yet. */
export function addNovember({ payroll }: Sandbox): void {
	const lines = simpleJournal('31042.50');
	const journals = [{ date: '2026-11-30', period: 11, year: 2026, lines }];
	payroll.addRun(COMPANY, { id: NOVEMBER, year: 2026, periodStart: 11, locked: true, journals });
}

/** The rows of a memorial entry of this run. */
export function rowsOf({ payroll }: Sandbox, run: number): { ledgerAccount: string; amount: string }[] {
	return payroll
		.run(COMPANY, run)
		.journals.flatMap(({ lines }) => lines)
		.map(({ ledgerAccount, amount, side }) => ({
			ledgerAccount,
			amount: side === 'credit' ? amount : `-${amount}`,
		}));
}

/** Runs that differ from the books: exactly these. */
export const unlessOnlyDiffer =
	(...runs: number[]) =>
	(sandbox: Sandbox): string[] => {
		const lines = bookDifferences(sandbox);
		const isOf = (run: number) => (line: string) => line.startsWith(`run ${run},`);
		return [
			...runs.flatMap((run) => problemUnless(lines.some(isOf(run)), `run ${run} was written`)),
			...lines.filter((line) => !runs.some((run) => isOf(run)(line))),
		];
	};

interface Decided {
	/** The Boekstuk of its run. */
	key: string;
	word: string;
	effect: string;
	rows: string[];
	problems: WayOn['problems'];
	under?: string;
}

/** The result of an answer that a row offers, copied into `decisions`: the first with this word. */
export function answered({ word, ...expected }: Omit<Decided, 'key'>): WayOn {
	return {
		name: word,
		description: `the answer of the row with \`${word}\` is put into \`decisions\``,
		settings: (_sandbox, rows) => {
			const texts = rows.flatMap((row) => (row.decisions ?? []) as string[]);
			return { decisions: texts.find((text) => text.includes(`=${word}`)) ?? '' };
		},
		...expected,
	};
}

/** The result of one word in the setting `decisions`. */
export function decided({ key, word, ...expected }: Decided): WayOn {
	const decisions = `${key}=${word}`;
	return {
		name: word,
		description: `\`decisions\` = \`${decisions}\``,
		// The answer that leaves a run contains the state that the row is about.
		settings: (_sandbox, rows) => {
			const offered = rows.flatMap((row) => (row.decisions ?? []) as string[]);
			return { decisions: offered.find((text) => text.startsWith(decisions)) ?? decisions };
		},
		...expected,
	};
}
