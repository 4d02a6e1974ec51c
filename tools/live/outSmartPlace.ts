import { once, type Json } from '../../base/values/records';
import { word } from './shape';
import type { OutSmartClient } from '../../services/outSmart/client';
import type { Calls, WorkOrder } from '../../services/outSmart/types';
import { CODE_MARK, MARK } from './names';
import { NotAsked, refusalOf } from './question';
import type { Person } from './terminal';
import type { Watch } from './watch';

interface OutSmartGiven {
	connect(): OutSmartClient & {
		readonly calls: Calls;
		/** Without the bearer token of the credential, where it has one. */
		readonly withoutBearer?: OutSmartClient;
	};
	watch: Watch;
	tag: string;
	person: Person;
}

/** The account of a trial, and what questions make in it. */
export class OutSmartPlace {
	readonly over = 'OutSmart';
	client;
	readonly watch;

	constructor(private readonly given: OutSmartGiven) {
		this.client = given.connect();
		this.watch = given.watch;
	}

	async renew(): Promise<void> {
		this.client = await Promise.resolve(this.given.connect());
	}

	code(ending = ''): string {
		return `${CODE_MARK}${this.given.tag}${ending}`;
	}

	/** Any call, with its response as it came. */
	async send(
		method: 'GET' | 'POST',
		path: string,
		query: Record<string, string> = {},
		body?: Json,
	): Promise<unknown> {
		const writes = method === 'POST' || path === 'DeleteEntity';
		return await this.client.calls.send({
			...{ operation: path, method, path: `${path}/`, query: Object.entries(query), body, writes },
			repeatable: false,
		});
	}

	/** The records of a list as they came, those of this command first. */
	async rows(
		path: string,
		key: string,
		query: Record<string, string> = {},
	): Promise<Record<string, unknown>[]> {
		const rows = ((await this.send('GET', path, query)) ?? []) as Record<string, unknown>[];
		const isOwn = (row: Record<string, unknown>) => String(row[key]).startsWith(CODE_MARK);
		return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
	}

	/** A post that only a service in trouble refuses. */
	readonly works = async () =>
		void (await this.send('POST', 'relations', {}, [this.relationRow(this.code())]));
	readonly refusalOf = async (call: () => Promise<unknown>) => await refusalOf(call, this.works);

	relationRow(code: string): Record<string, string> {
		const address = { street: 'Straat', postal_code: '1234 AB', city: 'Utrecht' };
		return { debtor_number: code, name: MARK, phone_number: '0301234567', ...address };
	}

	materialRow(code: string, price: string): Record<string, string> {
		return { code, description: MARK, price, unit: 'stuk' };
	}

	readonly relation = once(async () => {
		await this.works();
		return this.code();
	});

	/** A row with a price of 12.34, in the notation that is accepted. */
	async priced(path: string, row: (price: string) => Record<string, string>): Promise<string> {
		const post = async (price: string) => await this.send('POST', path, {}, [row(price)]);
		await post('12,34').catch(async () => await post('12.34'));
		return this.code();
	}

	readonly material = once(
		async () => await this.priced('materials', (price) => this.materialRow(this.code(), price)),
	);

	/** A new order by its number, as OutSmart then has it. */
	async order(ending: string): Promise<WorkOrder> {
		const number = this.code(ending);
		await this.client.workOrders.create(await this.orderRow(number));
		const order = await this.client.workOrders.find({ workOrderNumber: number });
		if (!order) throw new NotAsked(word('orderNotFound'));
		return order;
	}

	async orderRow(number: string): Promise<Record<string, string>> {
		const DebtorNr = await this.relation();
		const party = {
			Name: MARK,
			DebtorNr,
			Street: 'Straat',
			ZIP: '1234 AB',
			City: 'Utrecht',
			ContactPerson: MARK,
		};
		const named = (suffix: string) =>
			Object.fromEntries(Object.entries(party).map(([name, value]) => [`Customer${name}${suffix}`, value]));
		const [TypeOfWork = 'Onderhoud'] = await this.client.listWorkTypes();
		const [PaymentMethod = 'op rekening'] = await this.client.listPaymentMethods();
		return { WorkorderNo: number, ...named(''), ...named('Invoice'), TypeOfWork, PaymentMethod };
	}

	/** What no call can do: a person completes one order with a discount, and archives another. */
	async byHand(): Promise<{ completed: string; archived: string }> {
		const done = await this.done();
		if (!done) throw new NotAsked(word('notDoneByHand'));
		// Enter may come too early; another start asks again.
		const { status } = await this.client.getWorkOrder(done.completed);
		if (status !== 'Compleet' && status !== 'Afgehandeld') throw new NotAsked(word('notDoneByHand'));
		return done;
	}

	/** Asked once, also when the person skips it. */
	private readonly done = once(async () => {
		const [completed, archived] = [await this.order('C'), await this.order('D')];
		const answer = await this.given.person.ask(
			`In OutSmart: complete work order ${completed.workOrderNumber} with 2 × material ${await this.material()} at 10 % discount,\n` +
				`and archive work order ${archived.workOrderNumber}. Press Enter when it is done, or type skip: `,
		);
		return answer.trim() === '' ? { completed: completed.id, archived: archived.id } : null;
	});
}
