import Big from 'big.js';
import { Chart, type PayrollBooks, type ListedEntry } from '../../../../features/payroll/read/readBooks';
import type { MemorialEntry, NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import type { ServiceProblem } from '../../../../base/problems/problem';
import { isWithin, type BookDate, type DateRange } from '../../../../base/values/dates';
import { problemOfKind } from '../../../support/problems';
import { windowFrom } from './calendar';
import type { YearSettings } from './settings';
import { balanceOf, centreOf, codeOf, effectOf, HEADER, perCode } from './sums';
import { ACCOUNTS, shownEntry, type NewYearEntry, type World, type YearEntry } from './world';

/** By their codes, so that what is due and what is booked have the same names. */
const CENTRES = [
	{ id: '100', description: '100 Winkel' },
	{ id: '200', description: '200' },
];

/** What may happen to a call; of a crash the execution never hears. */
export type Fault = 'lostBefore' | 'lostAfter' | 'late' | 'crashBefore' | 'crashAfter' | null;

/** A call that waits for its answer. Carrying it out changes the world; hearing of it is another matter. */
export type Call = (fault: Fault) => () => void;

/** The books as one execution has them: every call waits in `ask` until the schedule answers it. */
export class WaitingBooks implements PayrollBooks {
	constructor(
		private readonly world: World,
		private readonly settings: YearSettings,
		private readonly ask: (call: Call) => void,
	) {}

	async chart(): Promise<Chart> {
		return await this.read(() => {
			const there = ACCOUNTS.filter((code) => !this.world.missing.has(code));
			const named = there.map((code) => ({
				code,
				description: code === HEADER ? 'Verrekeningen' : code,
				category: code === HEADER ? 'BAL' : 'VW',
			}));
			const centres = CENTRES.filter(({ id }) => !this.world.missingCentres.has(id));
			return new Chart(named, centres);
		});
	}

	async memorials(
		period: DateRange,
		isWanted: (entry: ListedEntry) => boolean = () => true,
		since = '0',
	): Promise<MemorialEntry[]> {
		return await this.read(() =>
			this.world.entries
				.filter(({ date }) => isWithin(date, period))
				.map(toMemorial)
				.filter(({ number }) => Number(number) >= Number(since))
				.filter(isWanted),
		);
	}

	get readsOneByOne(): boolean {
		return this.settings.readsOneByOne;
	}

	callsMade(): number {
		return 0;
	}

	async balance(ledgerAccount: string, date: BookDate): Promise<Big> {
		return await this.read(() => {
			const onDay = this.world.entries.filter((entry) => entry.date === date);
			const credit = onDay.reduce(
				(total, entry) => total + (perCode(effectOf(entry)).get(ledgerAccount) ?? 0),
				0,
			);
			return new Big(-credit).div(100);
		});
	}

	async add(entry: NewMemorialEntry): Promise<string> {
		const { world } = this;
		const sent = toYear(entry);
		return await new Promise<string>((resolve, reject) => {
			this.ask((fault) => {
				this.watch(sent);
				const lost = fault === 'lostBefore' || fault === 'lostAfter' || fault === 'late';
				const unknown = () => reject(problemOfKind('unreachable', { outcome: 'unknown' }));
				if (fault === 'lostBefore') return unknown;
				const refusal = world.refusal(sent);
				if (refusal && lost) return unknown;
				if (refusal) return () => reject(refusedAs(refusal));
				if (fault === 'late') {
					world.onTheirWay.push(sent);
					return unknown;
				}
				const number = world.commit(sent);
				return fault === 'lostAfter' ? unknown : () => resolve(String(number));
			});
		});
	}

	/** What no execution may send, whatever the books would say. */
	private watch(sent: NewYearEntry): void {
		const { closedUntil, start, preview } = this.settings;
		const shown = () => shownEntry({ ...sent, number: 0, meant: null, group: null, edits: 0, sent: null });
		const offence = preview
			? 'in a preview'
			: closedUntil !== '' && sent.date <= closedUntil
				? `on or before ${closedUntil}`
				: !isWithin(sent.date, windowFrom(start))
					? 'outside what was read'
					: balanceOf(sent.rows) !== 0
						? 'unbalanced'
						: sent.rows.length === 0 || sent.rows.some(({ cents }) => cents === 0)
							? 'with a row of nothing'
							: null;
		if (offence) this.world.offence ??= `wrote ${offence}: ${shown()}`;
	}

	private async read<T>(answer: () => T): Promise<T> {
		return await new Promise<T>((resolve, reject) => {
			this.ask((fault) => {
				if (fault === 'lostBefore') return () => reject(problemOfKind('unreachable'));
				const value = answer();
				return () => resolve(value);
			});
		});
	}
}

function refusedAs(refusal: 'closed' | 'account'): ServiceProblem {
	return problemOfKind(refusal === 'closed' ? 'closed' : 'refused');
}

function toMemorial({ number, date, voucher, description, header, rows }: YearEntry): MemorialEntry {
	return {
		...{ number: String(number), date, voucher, description, header },
		rows: rows.map(({ account, cents }) => ({
			ledgerAccount: codeOf(account),
			costCentreId: centreOf(account),
			amount: new Big(cents).div(100),
		})),
	};
}

function toYear({ date, voucher, description, header, rows }: NewMemorialEntry): NewYearEntry {
	return {
		...{ date, voucher, description, header },
		rows: rows.map(({ ledgerAccount, costCentreId, amount }) => ({
			account: costCentreId === '' ? ledgerAccount : `${ledgerAccount}/${costCentreId}`,
			cents: Number(amount.times(100)),
		})),
	};
}
