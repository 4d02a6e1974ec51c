import { rowFacts } from '../../../../features/payroll/row/rowDraft';
import type { BookingSettings } from '../../../../features/payroll/settings';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import { boekstuk } from './boekstuk';
import { MONDAY, TODAY } from './calendar';
import { WaitingBooks, type Call, type Fault } from './port';
import { toYearRow, type YearRow } from './rows';
import type { YearSettings } from './settings';
import { itemsOf } from './source';
import type { World } from './world';

/** More calls than any execution has a reason for. */
const ENDLESS = 3000;

/** One execution of the real algorithm, which goes on by one call at a time. */
export class Execution {
	private readonly waiting: Call[] = [];
	private hasEnded = false;
	private wake: () => void = () => {};
	rows: YearRow[] = [];
	threw: unknown = null;

	constructor(
		world: World,
		settings: YearSettings = world.settings,
		decisions: ReadonlyMap<string, string> = world.decisions,
		today = TODAY,
	) {
		const books = new WaitingBooks(world, { ...settings }, (call) => {
			this.waiting.push(call);
			this.wake();
		});
		synchronizePayrolls(itemsOf(world.source, settings), books, toSync(world, settings, decisions), today)
			.then((decided) => (this.rows = decided.map((row) => toYearRow(rowFacts(row, false)))))
			.catch((error: unknown) => (this.threw = error))
			.finally(() => {
				this.hasEnded = true;
				this.wake();
			});
	}

	/** Answers its next call. False when there is no more, or it never hears of the answer. */
	async step(fault: Fault): Promise<boolean> {
		await this.untilItWaits();
		const call = this.waiting.shift();
		if (!call || fault === 'crashBefore') return false;
		const tell = call(fault === 'crashAfter' ? null : fault);
		if (fault === 'crashAfter') return false;
		tell();
		await this.untilItWaits();
		return !this.hasEnded;
	}

	async toItsEnd(): Promise<void> {
		for (let calls = 0; await this.step(null); calls++)
			if (calls > ENDLESS) throw new Error('An execution goes on calling');
		if (this.threw !== null) throw this.threw;
	}

	/** Nothing but an answer moves an execution, so it comes to its next call or its end without any time passing. */
	private async untilItWaits(): Promise<void> {
		while (this.waiting.length === 0 && !this.hasEnded)
			await new Promise<void>((resolve) => (this.wake = resolve));
	}
}

/** One execution that nothing disturbs, on the day of the week on which all is read: what it said, and how much it wrote. */
export async function undisturbed(
	world: World,
	settings: YearSettings = world.settings,
	decisions: ReadonlyMap<string, string> = world.decisions,
): Promise<{ rows: YearRow[]; writes: number }> {
	const before = world.writes;
	const execution = new Execution(world, settings, decisions, MONDAY);
	await execution.toItsEnd();
	return { rows: execution.rows, writes: world.writes - before };
}

function toSync(
	world: World,
	settings: YearSettings,
	decisions: ReadonlyMap<string, string>,
): BookingSettings {
	const { correction, handEdits, vanishedRuns, closedPeriods, closedUntil, preview, roundingAccount } =
		settings;
	return {
		...{ preview, clearingAccount: '', roundingAccount, runNames: '' },
		...{ correction, handEdits, vanishedRuns, closedPeriods, closedUntil },
		decisions: [...decisions]
			.map(([about, word]) => (about.includes('=') ? about : `${asTyped(world, about)}=${word}`))
			.join(', '),
	};
}

/** The Boekstuk of a run; of one that is in no payroll its number, which fits none. */
function asTyped({ wages }: World, run: string): string {
	const company = [...wages.keys()].find((key) => key.endsWith(`/${run}`))?.split('/')[0];
	return company === undefined ? run : boekstuk({ company, month: 1, run });
}
