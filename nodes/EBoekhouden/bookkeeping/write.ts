import type { BookDate } from '../../shared/dates';
import { isProblem, reasonOf } from '../../shared/problem';
import type { Json } from '../../shared/rows';
import { negated } from './amounts';
import type { Books } from './books';
import { describeEntry, putBackText } from './description';
import { imbalanceOf, whyNotKept, type NewMemorialEntry } from './memorial';
import { entryDetails, type Outcome } from './outcome';
import type { PlannedEntry } from './plan';
import { probed } from './probe';
import type { Reading } from './reading';
import { formatVoucher, type Voucher } from './voucher';

export interface WriteJob {
	/** Boekstuk of an entry on a date. */
	voucherOn(date: BookDate): Voucher;
	/** What the description says. */
	text: string;
	header: string;
	plan: PlannedEntry[];
	corrects: boolean;
	preview: boolean;
}

/** What one execution knows beyond a single run. */
export interface Stop {
	/** Why nothing more may be written, for any run. */
	because?: string;
	/** The side on which its bookings land was looked at. */
	sideIsKnown?: boolean;
}

/**
 * Writes the entries of one run, one by one, and reads each back. Stops at the first that is refused or whose outcome
 * is unknown; puts back what was written of the run when a period turns out to be closed.
 */
export async function writeRun(job: WriteJob, books: Books, reading: Reading, stop: Stop): Promise<Outcome> {
	const written: { entry: NewMemorialEntry; number: string }[] = [];
	for (const planned of job.plan) {
		const entry = toEntry(planned.date, planned.rows, job.text, job);
		if (!imbalanceOf(entry.rows).eq(0)) {
			return {
				action: 'blocked',
				reason: `What would be booked on ${entry.date} does not balance; nothing was written for that date.`,
			};
		}
		const booked = await book(entry, job, books, reading, stop).catch((error: unknown) => ({ error }));
		if ('error' in booked) return await afterRefusal(booked.error, entry, written, job, books, reading, stop);
		written.push({ entry, number: booked.number });
		if (booked.complaint) {
			stop.because = booked.complaint;
			return { action: 'failed', reason: booked.complaint, details: details(written) };
		}
	}
	return {
		action: job.corrects ? 'corrected' : 'booked',
		reason: success(job, written),
		details: details(written),
	};
}

/** Books one entry and looks at it; a complaint means that it stands there, but that nothing more may be written. */
async function book(
	entry: NewMemorialEntry,
	{ preview }: WriteJob,
	books: Books,
	reading: Reading,
	stop: Stop,
): Promise<{ number: string; complaint: string | null }> {
	const add = async () => {
		const number = preview ? '' : await books.add(entry);
		reading.add({ ...entry, number });
		return number;
	};
	if (preview) return { number: await add(), complaint: null };
	if (stop.sideIsKnown) {
		const number = await add();
		return { number, complaint: await readBack(entry, number, books) };
	}
	const { value: number, complaint } = await probed(entry, books, add);
	stop.sideIsKnown = complaint === null;
	return { number, complaint: complaint ?? (await readBack(entry, number, books)) };
}

function toEntry(date: BookDate, rows: PlannedEntry['rows'], text: string, job: WriteJob): NewMemorialEntry {
	const voucher = job.voucherOn(date);
	const entry = { date, voucher: formatVoucher(voucher), header: job.header, rows };
	return { ...entry, description: describeEntry(text, entry, voucher.source) };
}

async function afterRefusal(
	error: unknown,
	entry: NewMemorialEntry,
	written: { entry: NewMemorialEntry; number: string }[],
	job: WriteJob,
	books: Books,
	reading: Reading,
	stop: Stop,
): Promise<Outcome> {
	const reason = `${entry.date}: ${reasonOf(error)}`;
	if (isProblem(error, 'closed')) {
		const undone = await putBack(written, entry.date, job, books, reading);
		return {
			action: undone.whole ? 'closed' : 'failed',
			reason: `${reason} ${undone.told}`.trim(),
			details: details(written),
		};
	}
	if (isProblem(error, 'limit', 'login', 'rights', 'session')) stop.because = reasonOf(error);
	const before = written.length > 0 ? ` Already booked of this run: ${numbers(written)}.` : '';
	const unknown =
		isProblem(error) && error.facts.outcome === 'unknown'
			? ' Whether this entry was booked is not known: nothing more was written for this run, and the next execution looks first.'
			: '';
	return { action: 'failed', reason: `${reason}${unknown}${before}`, details: details(written) };
}

/** Takes back, newest first, what was written of a run before one of its dates was refused as closed. */
async function putBack(
	written: { entry: NewMemorialEntry; number: string }[],
	refused: BookDate,
	job: WriteJob,
	books: Books,
	reading: Reading,
): Promise<{ whole: boolean; told: string }> {
	for (const { entry } of [...written].reverse()) {
		const back = toEntry(entry.date, entry.rows.map(negated), putBackText(refused), job);
		try {
			reading.add({ ...back, number: await books.add(back) });
		} catch (error) {
			return {
				whole: false,
				told: `Putting back ${entry.date} did not succeed: ${reasonOf(error)} The next execution goes on.`,
			};
		}
	}
	return {
		whole: true,
		told: written.length > 0 ? `What was booked of this run before (${numbers(written)}) was put back.` : '',
	};
}

/** The returned number is proof; reading back shows whether the service keeps what it is sent. */
async function readBack(entry: NewMemorialEntry, number: string, books: Books): Promise<string | null> {
	const why = await books.memorial(number).then(
		(found) => whyNotKept(entry, found),
		(error: unknown) => notRead(error),
	);
	return (
		why &&
		`Mutation ${number} was booked, but ${why} Nothing more is written: check this mutation in e-Boekhouden.`
	);
}

function notRead(error: unknown): string {
	if (!isProblem(error)) throw error;
	return `could not be read back: ${reasonOf(error)}`;
}

function success({ preview, corrects }: WriteJob, written: { number: string }[]): string {
	if (preview) {
		return `Would be ${corrects ? 'corrected' : 'booked'}; a refusal that only e-Boekhouden can give, such as a closed period, cannot be foreseen.`;
	}
	return `${corrects ? 'The difference was booked' : 'Booked'} as ${numbers(written)}.`;
}

function numbers(written: { number: string }[]): string {
	return `mutation ${written.map(({ number }) => number).join(', ')}`;
}

function details(written: { entry: NewMemorialEntry; number: string }[]): Record<string, Json> {
	return { entries: written.map(({ entry, number }) => entryDetails(entry, number)) };
}
