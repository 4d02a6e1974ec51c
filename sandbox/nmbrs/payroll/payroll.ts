import { initialPayroll } from '../data/initialPayroll';
import { periodEnd } from './periodEnd';
import { defaultSettings } from './settings';
import type { Company, Debtor, Run, Transaction } from './types';

export type NewRun = Partial<Run> & Pick<Run, 'year' | 'periodStart'>;

/** Nmbrs: its state, and what a payroll officer can do. */
export class Payroll {
	companies: Company[] = [];
	debtors: Debtor[] = [];
	readonly settings = defaultSettings();
	private readonly forbidden = new Set<string>();
	private lastRunId = 0;

	constructor() {
		this.reset();
	}

	reset(): void {
		Object.assign(this, initialPayroll());
		Object.assign(this.settings, defaultSettings());
		this.forbidden.clear();
		this.lastRunId = Math.max(...this.companies.flatMap((company) => company.runs.map((run) => run.id)));
	}

	company(companyId: number): Company {
		const found = this.companies.find((company) => company.id === companyId);
		if (!found) throw new Error(`There is no company ${companyId}.`);
		return found;
	}

	run(companyId: number, runId: number): Run {
		const found = this.company(companyId).runs.find((run) => run.id === runId);
		if (!found) throw new Error(`Company ${companyId} has no run ${runId}.`);
		return found;
	}

	changeJournal(companyId: number, runId: number, change: (transactions: Transaction[]) => void): void {
		change(this.run(companyId, runId).journals);
	}

	deleteRun(companyId: number, runId: number): void {
		const gone = this.run(companyId, runId);
		const company = this.company(companyId);
		company.runs = company.runs.filter((run) => run !== gone);
	}

	/** Default: one period, processed on its last day, not locked, no journal, the next number. */
	addRun(companyId: number, run: NewRun): number {
		const company = this.company(companyId);
		const { year, periodStart } = run;
		const numbers = company.runs.filter((other) => other.year === year).map((other) => other.number);
		const id = run.id ?? this.lastRunId + 1;
		if (company.runs.some((other) => other.id === id)) throw new Error(`Run ${id} exists already.`);
		company.runs.push({
			number: Math.max(0, ...numbers) + 1,
			periodEnd: periodStart,
			description: `Run ${id}`,
			runAt: `${periodEnd(company.periodType, year, periodStart)}T09:30:00`,
			locked: false,
			journals: [],
			...run,
			id,
		});
		this.lastRunId = Math.max(this.lastRunId, id);
		return id;
	}

	lock(companyId: number, runId: number): void {
		this.run(companyId, runId).locked = true;
	}

	unlock(companyId: number, runId: number): void {
		this.run(companyId, runId).locked = false;
	}

	/** From now on the journal calls return this text; `undefined` restores the journal. */
	setRawJournal(companyId: number, runId: number, text: string | undefined): void {
		this.run(companyId, runId).rawJournal = text;
	}

	showCompany(companyId: number): void {
		this.company(companyId).visible = true;
	}

	hideCompany(companyId: number): void {
		this.company(companyId).visible = false;
	}

	/** Removes the right to a call from the API user template (docs/services/nmbrs.md 1.3). */
	forbid(operation: string): void {
		this.forbidden.add(operation);
	}

	allow(operation: string): void {
		this.forbidden.delete(operation);
	}

	isAllowed(operation: string): boolean {
		return !this.forbidden.has(operation);
	}
}
