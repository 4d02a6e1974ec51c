import { z } from 'zod';
import { NO_RELATION } from '../../base/items/relation';
import type { HttpRequest } from '../../base/transport/http';
import { addDays, today, yearOf, type BookDate } from '../../base/values/dates';
import { parseDecimal, withoutExponent, type Money } from '../../base/values/money';
import { once } from '../../base/values/records';
import type { Books, Ledger } from '../../services/eBoekhouden/books';
import type { Session as RestSession } from '../../services/eBoekhouden/rest/session';
import type { Session as SoapSession } from '../../services/eBoekhouden/soap/session';
import type { NewInvoice, NewInvoiceLine } from '../../services/eBoekhouden/types';
import { CODE_MARK, MARK } from './names';
import { NotAsked, refusalOf } from './question';
import { shapeOf, word, type Shape } from './shape';
import type { Watch } from './watch';

/** Books, and the calls of their protocol. */
interface TrialBooks extends Books {
	/** Its balances are as the service gives them, whichever side is positive. */
	plain: Ledger;
	soap?: SoapSession;
	rest?: RestSession;
}

interface BooksGiven {
	over: 'REST' | 'SOAP';
	watch: Watch;
	tag: string;
	/** Another connection, with a request changed before it is sent, or with another token. */
	connect(change?: { request?: (given: HttpRequest) => HttpRequest; accessToken?: string }): TrialBooks;
	template: string;
	/** A day that a person closed in the books; '' when there is none. */
	closedDay: string;
	/** The same administration over the other protocol, where that is known. */
	beside?: BooksPlace;
}

/** The books of a trial over one protocol, and what questions make in it. */
export class BooksPlace {
	readonly over;
	readonly watch;
	readonly tag;
	books: TrialBooks;
	/** The invoices that it made. */
	readonly made: string[] = [];
	private readonly chart = once(async () => await this.books.ledger.list());

	constructor(readonly given: BooksGiven) {
		this.over = given.over;
		this.watch = given.watch;
		// Codes over one protocol are never those over the other.
		this.tag = `${given.tag}${given.over === 'SOAP' ? 'S' : 'R'}`;
		this.books = given.connect();
	}

	/** Another connection: after an answer that did not come, a connection stops calling. */
	async renew(): Promise<void> {
		await this.books.close();
		this.books = this.given.connect();
	}

	code(ending = ''): string {
		return `${CODE_MARK}${this.tag}${ending}`;
	}

	/** The code of an account of a category, the first when left out. */
	async account(category: string, place = 0): Promise<string> {
		const all = (await this.chart()).filter((one) => one.category === category);
		const account = all[place];
		if (!account) throw new NotAsked(word('noAccount'));
		return account.code;
	}

	/** Two accounts that a memorial entry moves by an amount, which the first one is given and the other one gives back. */
	async memorial(
		amount: string,
		{ date = today(), voucher = 'entry', costCentreId = '', text = MARK, reference = '' } = {},
	): Promise<{ number: string; account: string }> {
		const [account, other] = [await this.account('VW', 0), await this.account('VW', 1)];
		const row = { ledgerAccount: account, amount, costCentreId };
		const number = await this.books.mutations.addMemorial({
			...{ date, ledgerAccount: await this.account('BAL'), voucher: `${MARK} ${voucher}`, description: text },
			rows: [
				row,
				{ ...row, ledgerAccount: other, amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}` },
			],
			...(reference && { reference }),
		});
		return { number, account };
	}

	/** Money that is received on a bank account, which certainly debits it. */
	async money(amount: string, date: BookDate): Promise<string> {
		return await this.books.mutations.create({
			...{ kind: 'moneyReceived', date, ledgerAccount: await this.account('FIN'), relationCode: '' },
			...{ invoiceNumber: '', voucher: `${MARK} money`, description: MARK, vatIncluded: true },
			rows: [{ amount, vatCode: 'GEEN', ledgerAccount: await this.account('VW'), costCentreId: '' }],
		});
	}

	/** A booking that only a service in trouble refuses. */
	readonly works = async () => void (await this.money('0.01', today()));
	readonly refusalOf = async (call: () => Promise<unknown>) => await refusalOf(call, this.works);

	/** As it is written, whichever side is positive. */
	async balance(account: string, from: BookDate, to: BookDate): Promise<Money> {
		const written = await this.books.plain.balance(account, { from, to });
		const amount = parseDecimal(withoutExponent(written));
		if (!amount) throw new NotAsked(shapeOf(written));
		return amount.round(2);
	}

	/** A day of this year on which only one question books: as many days ago, or from now in the first days of a year. */
	quietDay(days: number): BookDate {
		const before = addDays(today(), -days);
		return yearOf(before) === yearOf(today()) ? before : addDays(today(), days);
	}

	/** How much a booking moves the balance of an account on a day, with and without the next day. */
	async moved(account: string, date: BookDate, book: () => Promise<unknown>): Promise<[Money, Money]> {
		const read = async () =>
			[
				await this.balance(account, addDays(date, -1), addDays(date, 1)),
				await this.balance(account, date, date),
			] as const;
		const [around, alone] = await read();
		await book();
		const after = await read();
		return [after[0].minus(around), after[1].minus(alone)];
	}

	/** How a balance moved, when it is not as it should. */
	moveOf(change: Money): Shape {
		return word(change.eq(0) ? 'unmoved' : 'otherAmount');
	}

	/** What 11.11 that certainly debits an account does to its balances: once, as two questions rest on it. */
	readonly debited = once(async () => {
		const date = this.quietDay(3);
		return await this.moved(await this.account('FIN'), date, async () => await this.money('11.11', date));
	});

	readonly relation = once(async () => {
		const code = this.code();
		await this.books.relations.create({ ...NO_RELATION, code, name: MARK, city: 'Utrecht', type: 'B' });
		return code;
	});

	async invoice(
		given: Partial<Omit<NewInvoice, 'lines'>>,
		...lines: Partial<NewInvoiceLine>[]
	): Promise<string> {
		const ledgerAccount = await this.account('VW');
		const line = {
			quantity: '1',
			unit: '',
			code: '',
			description: MARK,
			vatCode: 'HOOG_VERK_21',
			ledgerAccount,
		};
		const listed =
			this.given.template || (await (this.books.templates ?? this.given.beside?.books.templates)?.list());
		const template = typeof listed === 'string' ? listed : (listed?.[0]?.name ?? 'Factuursjabloon');
		const number = await this.books.invoices.create({
			...{ number: '', relationCode: await this.relation(), date: today(), paymentTermDays: 14, template },
			...{ book: true, description: MARK, ...given },
			lines: lines.map((one) => ({ unitPrice: '5.00', ...line, ...one })),
		});
		this.made.push(number);
		return number;
	}

	/** The answer of a path over REST. */
	async get(path: string, query: Record<string, string> = {}): Promise<Record<string, unknown>> {
		return (await this.books.rest?.get(path, z.record(z.unknown()), Object.entries(query))) ?? {};
	}
}
