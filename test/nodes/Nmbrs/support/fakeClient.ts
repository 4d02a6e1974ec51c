import type {
	Company,
	CurrentPeriod,
	NmbrsClient,
	NmbrsRun,
	Transaction,
} from '../../../../services/nmbrs/client';
import type { ProblemKind, ServiceProblem } from '../../../../base/problems/problem';
import { problemOfKind } from '../../../support/problems';
import { clientWith, textAnswer } from './answers';

export function company(id: string, number: string, name: string): Company {
	return {
		id,
		number,
		name,
		phone: '',
		fax: '',
		email: '',
		website: '',
		taxReturnPeriod: 'Month',
		chamberOfCommerceNumber: '',
	};
}

export function run(id: string, change: Partial<NmbrsRun> = {}): NmbrsRun {
	return {
		id,
		number: Number(id),
		year: 2026,
		periodStart: 5,
		periodEnd: 5,
		description: `Run ${id}`,
		runAt: '2026-05-21T10:00:00',
		locked: true,
		...change,
	};
}

export function problem(kind: ProblemKind, operation = 'Run_GetList'): ServiceProblem {
	return problemOfKind(kind, { service: 'Nmbrs', operation, code: '1234', text: 'The text' });
}

/** What the service holds; an error in a place is what the call for it throws. */
export interface Holding {
	companies?: Company[] | Error;
	period?: CurrentPeriod | Error;
	/** By company, where they differ. */
	periods?: Record<string, CurrentPeriod | Error>;
	runs?: Record<number, NmbrsRun[] | Error>;
	journals?: Record<string, string | Error>;
}

/** A payroll in memory that notes every call; journals come over SOAP. */
export class FakeClient implements NmbrsClient {
	readonly calls: string[] = [];
	readonly ends = '2027-03-01';

	constructor(private readonly holding: Holding) {}

	async listCompanies(): Promise<Company[]> {
		return this.noted('companies', this.holding.companies ?? []);
	}

	async listRuns(companyId: string, year: number): Promise<NmbrsRun[]> {
		return this.noted(`runs ${companyId} ${year}`, this.holding.runs?.[year] ?? []);
	}

	async getJournal(...asked: Parameters<NmbrsClient['getJournal']>): Promise<Transaction[]> {
		const operation = `Journals_GetByRun${asked[3].replace(/^./, (letter) => letter.toUpperCase())}_v2`;
		return await clientWith(textAnswer(operation, this.journal(asked))).client.getJournal(...asked);
	}

	private journal(asked: Parameters<NmbrsClient['getJournal']>): string {
		return this.noted(`journal ${asked.join(' ')}`, this.holding.journals?.[asked[1]] ?? '');
	}

	async getCurrentPeriod(companyId: string): Promise<CurrentPeriod> {
		return this.noted(
			`period ${companyId}`,
			this.holding.periods?.[companyId] ??
				this.holding.period ?? { year: 2026, period: 6, periodsPerYear: 12 as const },
		);
	}

	async listCostCentres() {
		return [];
	}

	async listEmployees() {
		return [];
	}

	async getEnvironment() {
		return { domain: '', subdomain: '' };
	}

	private noted<T>(call: string, held: T | Error): T {
		this.calls.push(call);
		if (held instanceof Error) throw held;
		return held;
	}
}
