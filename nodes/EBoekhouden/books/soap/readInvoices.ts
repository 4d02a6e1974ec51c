import { isProblem } from '../../../shared/problems/problem';
import { addDays, daysBetween, type DateRange } from '../../../shared/values/dates';
import type { InvoiceList } from '../books';
import type { Invoice } from '../types';
import { INVOICE_CAPS } from './caps';

/**
 * At what length an answer may have been cut off. No cap of invoices is known, but one is the same for every answer: where
 * a longer one came, there is none; where halves gave more than their whole, there is.
 */
export class AnswerLengths {
	private longest = 0;
	private readonly cuts = new Set<number>(INVOICE_CAPS);

	mayBeCutOff(length: number): boolean {
		const isRound = length >= ROUND && length % ROUND === 0;
		const isSuspect = this.cuts.has(length) || (isRound && length >= this.longest);
		this.longest = Math.max(this.longest, length);
		return isSuspect;
	}

	wasCutOff(length: number): void {
		this.cuts.add(length);
	}
}

/** More days than this that are too large to be read are no busy days: whatever was asked, too much would come. */
const TOO_LARGE_DAYS = 3;

/** Whoever sets a limit takes a round number. */
const ROUND = 100;

interface Options {
	keep?: (invoice: Invoice) => boolean;
	lengths?: AnswerLengths;
}

/**
 * All invoices of a period that are to be kept. An answer that may be cut off, or that is too large to be read, is asked
 * for again in halves, down to a day.
 */
export async function readInvoices(
	ask: (part: DateRange) => Promise<Invoice[]>,
	range: DateRange,
	{ keep = () => true, lengths = new AnswerLengths() }: Options = {},
): Promise<InvoiceList> {
	const numbered = new Map<string, Invoice>();
	const drafts: Invoice[] = [];
	const fullDays: string[] = [];

	let tooLargeDays = 0;
	const isOneTooMany = (days: number) => days === 0 && ++tooLargeDays > TOO_LARGE_DAYS;

	/** How many there are, as far as can be known. */
	async function read({ from, to }: DateRange): Promise<number> {
		const days = daysBetween(from, to);
		const answer = await ask({ from, to }).catch((error: unknown) => {
			if (!isTooBig(error) || isOneTooMany(days)) throw error;
			return null;
		});
		const isWhole = answer !== null && !lengths.mayBeCutOff(answer.length);
		if (answer) collect(answer, isWhole || days === 0);
		if (isWhole) return answer.length;
		if (days === 0) {
			fullDays.push(from);
			return answer?.length ?? 0;
		}
		const middle = addDays(from, Math.floor(days / 2));
		const count = (await read({ from, to: middle })) + (await read({ from: addDays(middle, 1), to }));
		if (answer && count > answer.length) lengths.wasCutOff(answer.length);
		return count;
	}

	/** Those that have no number yet cannot be told apart, so they are taken from one answer only. */
	function collect(answer: readonly Invoice[], isLast: boolean): void {
		for (const invoice of answer.filter(keep)) {
			if (invoice.number !== '') numbered.set(`${invoice.number} ${invoice.date}`, invoice);
			else if (isLast) drafts.push(invoice);
		}
	}

	await read(range);
	return { invoices: [...numbered.values(), ...drafts], fullDays };
}

function isTooBig(error: unknown): boolean {
	return isProblem(error) && error.facts.problem.code === 'answerTooBig';
}
