import { attempt, isProblem, type ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import { quotable } from '../../shared/values/text';
import { negated } from './amounts';
import { checkingSide, type Booked } from './checkingSide';
import { describeEntry, TAKEN_BACK } from './description';
import type { Gate } from './gate';
import type { MemorialEntry, NewMemorialEntry } from './memorial';
import { findLike, readBack, type Reading } from './readBack';
import type { RunGuard } from './runGuard';
import type { Findings } from './verdict';

/** What came of one entry. */
export type Outcome =
	| { kind: 'written'; entry: MemorialEntry; note?: Finding }
	/** It is booked, and nothing more may be written by this execution; why, stands with the guard. */
	| { kind: 'stopped'; entry: MemorialEntry; because: Findings }
	| { kind: 'closed'; problem: ServiceProblem }
	/** Something is booked with its reference, and it is not there as it would be; `others` are those of its run. */
	| { kind: 'exists'; voucher: string; others: string[] }
	/** Nobody signed for it: it would stand on `on`. */
	| { kind: 'notApproved'; on: BookDate }
	/** Certainly not booked. */
	| { kind: 'refused'; problem: Finding }
	/** Booked or not. */
	| { kind: 'unknown'; problem: Finding };

/** Where entries are written, and what must hear of it. */
export interface Writing extends Reading {
	guard: RunGuard;
	gate: Gate;
	preview: boolean;
}

const SECOND_EXECUTION = 'Teruggeboekt: tweede uitvoering';

/** Writes the entries of one run one after the other, looks at each in the books, and ends when another execution does the same. */
export class EntryWriter {
	private readonly own: MemorialEntry[] = [];

	constructor(private readonly writing: Writing) {}

	/** `reference` is asked for when it is sent: to make it takes a look at all that is booked. */
	async write(entry: NewMemorialEntry, reference: () => string): Promise<Outcome> {
		const { guard, gate, preview } = this.writing;
		if (!gate.admits(entry)) return { kind: 'notApproved', on: entry.date };
		if (preview) return { kind: 'written', entry: this.remember(entry, '') };
		const refused = guard.refusalOn(entry.date);
		if (refused) return { kind: 'closed', problem: refused };
		try {
			return await this.book(entry, reference());
		} catch (error) {
			if (isProblem(error, 'exists')) return await this.findBooked(entry);
			return this.afterFailure(error, entry);
		}
	}

	private async book(entry: NewMemorialEntry, reference: string): Promise<Outcome> {
		const { books, guard } = this.writing;
		let booked: MemorialEntry | undefined;
		const add = async () => {
			booked = this.remember(entry, await books.add(entry, reference));
			this.own.push(booked);
			return booked.number;
		};
		const side: Booked = guard.sideIsKnown
			? { number: await add(), complaint: null }
			: await checkingSide(entry, books, add);
		guard.sideIsKnown = side.complaint === null;
		const written = booked ?? { ...entry, number: side.number };
		// Another execution moves the balance as well: it is looked for first.
		const because = (await this.lookAt(written)) ?? side.complaint;
		if (!because) return { kind: 'written', entry: written, note: side.unverified };
		guard.stop(because);
		return { kind: 'stopped', entry: written, because };
	}

	/** It is booked already, as the service says: by another execution, or by one whose answer was lost. */
	private async findBooked(entry: NewMemorialEntry): Promise<Outcome> {
		const { booked } = this.writing;
		const read = await attempt(() => findLike(entry, this.writing));
		if (!read.ok) return { kind: 'unknown', problem: read.problem.finding };
		const { same, others } = read.value;
		const [found] = same;
		if (!found || same.length > 1) {
			for (const other of [...same, ...others]) booked.add(other);
			const numbers = [...same, ...others].map(({ number }) => number);
			return { kind: 'exists', voucher: entry.voucher, others: numbers };
		}
		// The others may be what follows on it, of another execution, and are found in their turn.
		booked.add(found);
		const note = { code: 'entryWasBooked', mutation: found.number, date: entry.date } as const;
		return { kind: 'written', entry: found, note };
	}

	private remember(entry: NewMemorialEntry, number: string): MemorialEntry {
		const booked = { ...entry, number };
		this.writing.booked.add(booked);
		return booked;
	}

	private async lookAt(entry: MemorialEntry): Promise<Findings | null> {
		const { complaint, others } = await readBack(entry, this.writing);
		if (complaint) return complaint;
		// Of two executions at once, the one that came last takes its own back: the books are right when both have ended.
		const first = Number(this.own[0]?.number);
		return others.some((number) => Number(number) < first) ? await this.takeBack(entry.number, others) : null;
	}

	/** All that this execution wrote of the run, newest first. */
	private async takeBack(mutation: string, others: string[]): Promise<Findings> {
		const { books, booked } = this.writing;
		const takenBackAs: string[] = [];
		try {
			for (const entry of [...this.own].reverse()) {
				const back = { ...entry, rows: entry.rows.map(negated) };
				const described = {
					...back,
					description: describeEntry(SECOND_EXECUTION, back, booked.source, TAKEN_BACK),
				};
				const number = await books.add(described);
				booked.add({ ...described, number });
				takenBackAs.push(number);
			}
			return [{ code: 'anotherExecution', mutation, others, takenBackAs }];
		} catch (error) {
			return [{ code: 'anotherExecutionStands', mutation, others, takenBackAs }, findingOf(error)];
		}
	}

	private afterFailure(error: unknown, { date }: NewMemorialEntry): Outcome {
		const { guard } = this.writing;
		if (isProblem(error, 'closed')) {
			guard.refuse(date, error);
			return { kind: 'closed', problem: error };
		}
		if (isProblem(error, 'limit', 'login', 'rights', 'account', 'session')) guard.stop([error.finding]);
		const isCertain = isProblem(error) && error.facts.outcome === 'notDone';
		return { kind: isCertain ? 'refused' : 'unknown', problem: findingOf(error) };
	}
}

function findingOf(error: unknown): Finding {
	if (isProblem(error)) return error.finding;
	return { code: 'ownFault', text: quotable(error instanceof Error ? error.message : String(error)) };
}
