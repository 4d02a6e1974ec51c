import type { BookDate } from '../../../../base/values/dates';
import { parseMoney } from '../../../../base/values/money';
import type { PayrollSettings } from '../../../../features/payroll/nmbrs/readJournal';
import { readPayrolls } from '../../../../features/payroll/nmbrs/readPayroll';
import {
	type Company,
	type CurrentPeriod,
	type NmbrsRun,
	type PayrollClient,
	type Transaction,
	UnreadableJournal,
} from '../../../../services/nmbrs/client';
import { FakeClient, type Holding } from './fakeClient';

interface WireEntry {
	bookedOn: string;
	/** '' for none. */
	period: string;
	/** The amount is a debit or a credit. */
	lines: { account: string; unit: string; text: string; debit?: string; credit?: string }[];
}

/** A second protocol behind the seam, in tests alone: companies, runs and journals are JSON, and ids may be GUIDs. */
class JsonClient implements PayrollClient {
	readonly calls: string[] = [];
	readonly ends = null;

	constructor(
		private readonly holding: Holding,
		private readonly guidOf: (id: string) => string,
	) {}

	async listCompanies(): Promise<Company[]> {
		const companies = this.read('companies', this.holding.companies ?? []);
		return companies.map((one) => ({ ...one, id: this.guidOf(one.id) }));
	}

	async listRuns(companyId: string, year: number): Promise<NmbrsRun[]> {
		const runs = this.read(`runs ${companyId} ${year}`, this.holding.runs?.[year] ?? []);
		return runs.map((one) => ({ ...one, id: this.guidOf(one.id) }));
	}

	async getCurrentPeriod(companyId: string): Promise<CurrentPeriod> {
		const { periods = {}, period = { year: 2026, period: 6, periodsPerYear: 12 as const } } = this.holding;
		return this.read(`period ${companyId}`, periods[companyId] ?? period);
	}

	async getJournal(...asked: Parameters<PayrollClient['getJournal']>): Promise<Transaction[]> {
		const { journals = {} } = this.holding;
		const own = Object.keys(journals).find((id) => this.guidOf(id) === asked[1]) ?? '';
		const entries = JSON.parse(
			asJson(this.read(`journal ${asked.join(' ')}`, journals[own] ?? '')),
		) as WireEntry[];
		let line = 0;
		const lineOf = ({ account, unit, text, debit, credit = '' }: WireEntry['lines'][number]) => {
			const where = `${++line} ${text}`;
			const [side, value] = debit === undefined ? (['credit', credit] as const) : (['debit', debit] as const);
			const amount = parseMoney(value);
			if (!amount) throw new UnreadableJournal({ code: 'journalValue', of: 'amount', value, where });
			const costCentre = asked[3] === 'company' ? '' : unit;
			return { ledgerAccount: account, description: text, side, amount, costCentre };
		};
		return entries.map(({ bookedOn, period: written, lines }) => {
			const [period = 0, year = 0] = written.split('/').map(Number);
			return { date: bookedOn, period: written ? { period, year } : null, lines: lines.map(lineOf) };
		});
	}

	private read<T>(call: string, held: T | Error): T {
		this.calls.push(call);
		if (held instanceof Error) throw held;
		return JSON.parse(JSON.stringify(held)) as T;
	}
}

/** The journal as another service might write it. */
function asJson(xml: string): string {
	const entries = partsOf('transaction', xml).map((transaction): WireEntry => {
		const [date = '', period = ''] = ['date', 'period'].map((name) => partsOf(name, transaction)[0]);
		const lines = partsOf('line', transaction).map((line) => {
			const of = (name: string) => partsOf(name, line)[0] ?? '';
			const amount = { [of('debitcredit')]: of('value') };
			return { account: of('dim1'), unit: of('dim2'), text: of('description'), ...amount };
		});
		return { bookedOn: date.replace(/(....)(..)(..)/, '$1-$2-$3'), period, lines };
	});
	return JSON.stringify(entries);
}

function partsOf(name: string, xml: string): string[] {
	const found = xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'));
	return [...found].map(([, part = '']) => part);
}

/** What comes out, and what was asked for it: the same over SOAP and from JSON. */
export async function readOverEither(holding: Holding, settings: PayrollSettings, today: BookDate) {
	const [soap, json] = [new FakeClient(holding), new JsonClient(holding, (id) => id)];
	const readings = await readPayrolls(soap, settings, today);
	expect(await readPayrolls(json, settings, today)).toEqual(readings);
	expect(json.calls).toEqual(soap.calls);
	return { readings, calls: soap.calls };
}

/** The same with ids that are no numbers. */
export async function readWithGuids(holding: Holding, settings: PayrollSettings, today: BookDate) {
	return await readPayrolls(new JsonClient(holding, guidOf), settings, today);
}

export function guidOf(id: string): string {
	return id === '' ? '' : `7d444840-9dc0-41d1-b245-${id.padStart(12, '0')}`;
}
