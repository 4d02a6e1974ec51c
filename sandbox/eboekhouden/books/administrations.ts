import { randomUUID } from 'node:crypto';
import type { InitialData } from '../data/initialBooks';
import { ADMINISTRATION } from '../data/initialBooks';
import type { ServiceError } from '../wire/message';
import { Books } from './books';

export interface AdministrationByHand {
	company: string;
	city?: string;
	/** As the list shows it, in braces; a new one when left out. */
	guid?: string;
	/** Only filled for a broken book year. */
	bookYearStart?: string;
	/** The initial data; ledger accounts and cost centres alone when left out. */
	data?: InitialData;
}

/** One administration of a login, with books of its own. */
export class Administration {
	readonly company: string;
	readonly city: string;
	readonly guid: string;
	readonly bookYearStart: string;
	/** It is in the list, and cannot be opened. */
	refuses: ServiceError | undefined;

	constructor(
		{ company, city = '', guid, bookYearStart = '' }: AdministrationByHand,
		private readonly make: () => Books,
		private made?: Books,
	) {
		this.company = company;
		this.city = city;
		this.guid = guid ?? `{${randomUUID().toUpperCase()}}`;
		this.bookYearStart = bookYearStart;
	}

	/** Made on first use, so that two hundred administrations cost nothing. */
	get books(): Books {
		this.made ??= this.make();
		return this.made;
	}

	/** The books, if they were used before. */
	get touched(): Books | undefined {
		return this.made;
	}

	has(session: string): boolean {
		return this.made?.sessions.has(session) ?? false;
	}

	get openSessions(): number {
		return this.made?.sessions.count ?? 0;
	}
}

/** The administrations of one login: its own, and those that were added. */
export class Administrations {
	/** The administration that OpenSession opens. */
	readonly own: Administration;
	/** Without the rights of an accountant, OpenSessionSub is refused. */
	isAccountant = true;
	private others: Administration[] = [];

	constructor(books: Books) {
		this.own = new Administration(ADMINISTRATION, () => books, books);
	}

	get all(): readonly Administration[] {
		return [this.own, ...this.others];
	}

	add(given: AdministrationByHand): Administration {
		const { ownAddress } = this.own.books;
		const administration = new Administration(given, () => {
			const books = new Books(given.data ?? 'new');
			books.ownAddress = ownAddress;
			return books;
		});
		this.others.push(administration);
		return administration;
	}

	/** Removes it from the list of the login. */
	remove(administration: Administration): void {
		this.others = this.others.filter((one) => one !== administration);
	}

	/** By the guid or the name; the first when two have the same name. */
	find(guidOrCompany: string): Administration | undefined {
		return (
			this.all.find(({ guid }) => guid === guidOrCompany) ??
			this.all.find(({ company }) => company === guidOrCompany)
		);
	}

	/** The administration in which a session is open. */
	ofSession(session: string): Administration | undefined {
		return this.all.find((one) => one.has(session));
	}

	get openSessions(): number {
		return this.all.reduce((count, one) => count + one.openSessions, 0);
	}

	/** Only the own administration stays. */
	reset(): void {
		this.others = [];
		this.isAccountant = true;
		this.own.refuses = undefined;
	}
}
