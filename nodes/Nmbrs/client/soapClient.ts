import { Redactor } from '../../shared/transport/redact';
import { Sender, type SenderTools } from '../../shared/transport/sender';
import { SoapCaller, type RequestOf, type ResponseOf } from '../../shared/transport/soap/caller';
import { parseCurrentPeriod } from './period';
import type { NmbrsClient } from './client';
import { subdomainOf } from './subdomain';
import { noPeriod, readFault } from './errors';
import { COMPANY_SERVICE, DEBTOR_SERVICE } from './messages';
import type { Company, CostCentre, CurrentPeriod, Environment, JournalPer, Run } from './types';
import { dateTime, flag, list, number, text, wireInt } from './wire';

export interface NmbrsSoapOptions extends SenderTools {
	username: string;
	token: string;
	domain: string;
	baseUrl: string;
	/** Whether http:// may be used outside this machine. */
	allowHttp?: boolean;
}

/** Journals of many employees take tens of seconds (docs/services/nmbrs.md 5). */
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
	private readonly redactor: Redactor;

	constructor({ username, token, domain, ...options }: NmbrsSoapOptions) {
		const Username = username.trim();
		const Token = token.trim();
		const { baseUrl, allowHttp, send, wait, now, random } = options;
		const tools = { send, wait, now, random };
		const redactor = (this.redactor = new Redactor(Token));
		// Each has a login of its own: when one is refused, the other may still be right.
		const newSender = () => new Sender({ service: 'Nmbrs', baseUrl, allowHttp, redactor, tools });
		const common = { timeoutMs: TIMEOUT_MS, readFault };
		this.companies = new SoapCaller(COMPANY_SERVICE, {
			...common,
			sender: newSender(),
			path: '/CompanyService.asmx',
			header: { Username, Token, Domain: subdomainOf(domain) },
		});
		this.debtors = new SoapCaller(DEBTOR_SERVICE, {
			...common,
			sender: newSender(),
			path: '/DebtorService.asmx',
			header: { Username, Token },
		});
	}

	async listCompanies(): Promise<Company[]> {
		const { List_GetAllResult: result } = await this.companies.call('List_GetAll', {});
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
		const CompanyId = wireInt(companyId, operation, 'company');
		const Year = wireInt(String(year), operation, 'year');
		const { Run_GetListResult: result } = await this.call(operation, { CompanyId, Year }, companyId);
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
		const request = {
			CompanyId: wireInt(companyId, operation, 'company'),
			RunId: wireInt(runId, operation, 'run'),
			intYear: wireInt(String(year), operation, 'year'),
		};
		const response = await this.call(operation, request, companyId);
		return (response as Record<string, string | null | undefined>)[`${operation}Result`] ?? '';
	}

	async getCurrentPeriod(companyId: string): Promise<CurrentPeriod> {
		const operation = 'Company_GetCurrentPeriod';
		const CompanyId = wireInt(companyId, operation, 'company');
		const { Company_GetCurrentPeriodResult: result } = await this.call(operation, { CompanyId }, companyId);
		const period = parseCurrentPeriod(text(result));
		if (period) return period;
		throw noPeriod(operation, this.redactor.clean(text(result)).slice(0, 40));
	}

	async listCostCentres(companyId: string): Promise<CostCentre[]> {
		const operation = 'CostCenter_GetList';
		const CompanyId = wireInt(companyId, operation, 'company');
		const { CostCenter_GetListResult: result } = await this.call(operation, { CompanyId }, companyId);
		return list(result?.CostCenter).map((wire) => ({
			id: text(wire.Id),
			code: text(wire.Code),
			description: text(wire.Description),
		}));
	}

	async getEnvironment(): Promise<Environment> {
		const { Environment_GetResult: result } = await this.debtors.call('Environment_Get', {});
		return { domain: text(result?.Domain), subdomain: text(result?.SubDomain) };
	}

	/** A call about one company: when it gets no answer, the other companies are tried all the same. */
	private async call<O extends keyof CompanyService['operations']>(
		operation: O,
		request: RequestOf<CompanyService, O>,
		companyId: string,
	): Promise<ResponseOf<CompanyService, O>> {
		return await this.companies.call(operation, request, { line: companyId });
	}
}
