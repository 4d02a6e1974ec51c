import type { SendHttp } from '../../shared/http';
import { Redactor } from '../../shared/redact';
import { withRetry, type Wait } from '../../shared/retry';
import { SoapCaller, type RequestOf, type ResponseOf } from '../../shared/soap/caller';
import { inShape } from '../../shared/soap/shape';
import { parseCurrentPeriod } from '../journal/period';
import type { NmbrsClient } from './client';
import { subdomainOf } from './domain';
import { forReading, readFault, unreadable } from './errors';
import { COMPANY_SERVICE, DEBTOR_SERVICE } from './messages';
import type { Company, CostCentre, CurrentPeriod, Environment, JournalPer, Run } from './types';
import { dateTime, flag, list, number, text, wireInt } from './wire';

export interface NmbrsSoapOptions {
	username: string;
	token: string;
	domain: string;
	baseUrl: string;
	send: SendHttp;
	wait: Wait;
}

/** Journals of many employees take tens of seconds (apis/nmbrs.md 5.1). */
const TIMEOUT_MS = 120_000;

export function connectNmbrsSoap(options: NmbrsSoapOptions): NmbrsClient {
	return new SoapClient(options);
}

type CompanyService = typeof COMPANY_SERVICE;

const JOURNAL_OF = {
	company: 'Journals_GetByRunCompany_v2',
	costCenter: 'Journals_GetByRunCostCenter_v2',
	department: 'Journals_GetByRunDepartment_v2',
} as const;

class SoapClient implements NmbrsClient {
	private readonly companies: SoapCaller<CompanyService>;
	private readonly debtors: SoapCaller<typeof DEBTOR_SERVICE>;
	private readonly wait: Wait;
	private readonly redactor: Redactor;

	constructor({ baseUrl, send, wait, ...login }: NmbrsSoapOptions) {
		const Username = login.username.trim();
		const Token = login.token.trim();
		const address = baseUrl.trim().replace(/\/+$/, '');
		this.wait = wait;
		this.redactor = new Redactor(Token);
		const common = { send, timeoutMs: TIMEOUT_MS, redactor: this.redactor, readFault };
		this.companies = new SoapCaller(COMPANY_SERVICE, {
			...common,
			endpoint: `${address}/CompanyService.asmx`,
			header: { Username, Token, Domain: subdomainOf(login.domain) },
		});
		this.debtors = new SoapCaller(DEBTOR_SERVICE, {
			...common,
			endpoint: `${address}/DebtorService.asmx`,
			header: { Username, Token },
		});
	}

	async listCompanies(): Promise<Company[]> {
		const { List_GetAllResult: result } = await this.call('List_GetAll', {});
		return list(result?.Company).map((wire) => ({
			id: String(number(wire.ID, 'List_GetAll', 'ID')),
			number: text(wire.Number),
			name: text(wire.Name),
			phone: text(wire.PhoneNumber),
			fax: text(wire.FaxNumber),
			email: text(wire.Email),
			website: text(wire.Website),
			taxReturnPeriod: text(wire.LoonaangifteTijdvak),
			chamberOfCommerceNumber: text(wire.KvkNr),
		}));
	}

	async listRuns(companyId: string, year: number): Promise<Run[]> {
		const operation = 'Run_GetList';
		const CompanyId = wireInt(companyId, operation, 'company id');
		const Year = wireInt(String(year), operation, 'year');
		const { Run_GetListResult: result } = await this.call(operation, { CompanyId, Year });
		return list(result?.RunInfo).map((wire) => ({
			id: String(number(wire.ID, operation, 'ID')),
			number: number(wire.Number, operation, 'Number'),
			year: number(wire.Year, operation, 'Year'),
			periodStart: number(wire.PeriodStart, operation, 'PeriodStart'),
			periodEnd: number(wire.PeriodEnd, operation, 'PeriodEnd'),
			description: text(wire.Description),
			runAt: dateTime(wire.RunAt),
			locked: flag(wire.IsLocked),
		}));
	}

	async getJournal(companyId: string, runId: string, year: number, per: JournalPer): Promise<string> {
		const operation = JOURNAL_OF[per];
		const response = await this.call(operation, {
			CompanyId: wireInt(companyId, operation, 'company id'),
			RunId: wireInt(runId, operation, 'run id'),
			intYear: wireInt(String(year), operation, 'year'),
		});
		return (response as Record<string, string | null | undefined>)[`${operation}Result`] ?? '';
	}

	async getCurrentPeriod(companyId: string): Promise<CurrentPeriod> {
		const operation = 'Company_GetCurrentPeriod';
		const CompanyId = wireInt(companyId, operation, 'company id');
		const { Company_GetCurrentPeriodResult: result } = await this.call(operation, { CompanyId });
		const period = parseCurrentPeriod(text(result));
		if (period) return period;
		const found = this.redactor.clean(text(result)).slice(0, 40);
		throw unreadable(operation, `'${found}', which is no period`);
	}

	async listCostCentres(companyId: string): Promise<CostCentre[]> {
		const operation = 'CostCenter_GetList';
		const CompanyId = wireInt(companyId, operation, 'company id');
		const { CostCenter_GetListResult: result } = await this.call(operation, { CompanyId });
		return list(result?.CostCenter).map((wire) => ({
			id: text(wire.Id),
			code: text(wire.Code),
			description: text(wire.Description),
		}));
	}

	async getEnvironment(): Promise<Environment> {
		const { Environment_GetResult: result } = await this.retried(() =>
			this.debtors.call('Environment_Get', {}),
		);
		return { domain: text(result?.Domain), subdomain: text(result?.SubDomain) };
	}

	private async call<O extends keyof CompanyService['operations']>(
		operation: O,
		request: RequestOf<CompanyService, O>,
	): Promise<ResponseOf<CompanyService, O>> {
		const response = await this.retried(() => this.companies.call(operation, request));
		try {
			return inShape(COMPANY_SERVICE, operation, response);
		} catch {
			throw unreadable(operation, 'a message of another shape than it should have');
		}
	}

	private async retried<T>(call: () => Promise<T>): Promise<T> {
		try {
			return await withRetry(call, false, this.wait);
		} catch (error) {
			throw forReading(error);
		}
	}
}
