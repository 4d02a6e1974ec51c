import { isProblem, notDone, type ServiceProblem } from '../../base/problems/problem';
import type { Problem } from '../../base/words/finding';
import type { NumberName } from '../../base/words/messages/transport';
import { Redactor } from '../../base/transport/redact';
import { Sender, type Access } from '../../base/transport/sender';
import {
	SoapCaller,
	type ReadFault,
	type RequestOf,
	type ResponseOf,
} from '../../base/transport/soap/caller';
import { list, type ServiceDescription } from '../../base/transport/soap/description';
import { dutchTime, type PeriodsPerYear } from '../../base/values/dates';
import type {
	Company,
	NmbrsCostCentre,
	CurrentPeriod,
	NmbrsEmployee,
	Environment,
	JournalPer,
	NmbrsClient,
	NmbrsRun,
	Transaction,
} from './client';
import { COMPANY_SERVICE, DEBTOR_SERVICE, EMPLOYEE_SERVICE } from './messages';
import { parseJournal } from './parseJournal';

export interface NmbrsSoapOptions extends Access {
	username: string;
	token: string;
	domain: string;
}

/** The time limit of a call: journals of many employees take tens of seconds (docs/services/nmbrs.md 5). */
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
	/** The day on which this API ends (docs/services/nmbrs.md 1.1). */
	readonly ends = '2027-03-01';
	private readonly companies: SoapCaller<CompanyService>;
	private readonly debtors: SoapCaller<typeof DEBTOR_SERVICE>;
	private readonly employees: SoapCaller<typeof EMPLOYEE_SERVICE>;
	private readonly redactor: Redactor;

	constructor({ username, token, domain, ...access }: NmbrsSoapOptions) {
		const Username = username.trim();
		const Token = token.trim();
		const redactor = (this.redactor = new Redactor(Token));
		const login: Record<string, string> = { Username, Token, Domain: subdomainOf(domain) };
		// There is a sender for each service, because each service has a login of its own: when one is refused, the other may
		// still be right.
		const senders = new Map<string, Sender>();
		const connect = <D extends ServiceDescription>(service: D): SoapCaller<D> => {
			const { namespace, header } = service;
			const sender = senders.get(namespace) ?? new Sender({ service: 'Nmbrs', redactor, ...access });
			senders.set(namespace, sender);
			const fields = Object.keys(header?.fields ?? {});
			return new SoapCaller(service, {
				sender,
				timeoutMs: TIMEOUT_MS,
				readFault,
				path: `${namespace.slice(namespace.lastIndexOf('/'))}.asmx`,
				header: Object.fromEntries(fields.map((name) => [name, login[name]])),
			});
		};
		this.companies = connect(COMPANY_SERVICE);
		this.employees = connect(EMPLOYEE_SERVICE);
		this.debtors = connect(DEBTOR_SERVICE);
	}

	async listCompanies(): Promise<Company[]> {
		const { List_GetAllResult: result } = await this.companies.call('List_GetAll', {});
		return numbered('List_GetAll', result?.Company).map((wire) => ({
			id: idIn(wire.ID),
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

	async listRuns(companyId: string, year: number): Promise<NmbrsRun[]> {
		const operation = 'Run_GetList';
		const CompanyId = wireInt(companyId, operation, 'company');
		const Year = wireInt(String(year), operation, 'year');
		const { Run_GetListResult: result } = await this.call(operation, { CompanyId, Year }, companyId);
		return numbered(operation, result?.RunInfo).map((wire) => ({
			id: idIn(wire.ID),
			number: numberIn(wire.Number) ?? 0,
			year: numberIn(wire.Year) ?? year,
			periodStart: numberIn(wire.PeriodStart) ?? 0,
			periodEnd: numberIn(wire.PeriodEnd) ?? 0,
			description: text(wire.Description),
			runAt: dateTime(wire.RunAt),
			locked: flag(wire.IsLocked),
		}));
	}

	async getJournal(companyId: string, runId: string, year: number, per: JournalPer): Promise<Transaction[]> {
		const operation = JOURNAL_OF[per];
		const request = {
			CompanyId: wireInt(companyId, operation, 'company'),
			RunId: wireInt(runId, operation, 'run'),
			intYear: wireInt(String(year), operation, 'year'),
		};
		const response = await this.call(operation, request, companyId);
		const journal = (response as Record<string, string | null | undefined>)[`${operation}Result`];
		return parseJournal(journal ?? '', per);
	}

	async getCurrentPeriod(companyId: string): Promise<CurrentPeriod> {
		const operation = 'Company_GetCurrentPeriod';
		const CompanyId = wireInt(companyId, operation, 'company');
		const { Company_GetCurrentPeriodResult: result } = await this.call(operation, { CompanyId }, companyId);
		const period = parseCurrentPeriod(text(result));
		if (period) return period;
		const found = this.redactor.clean(text(result)).slice(0, 40);
		throw problem(operation, { code: 'answerUnexpected', cause: 'notAPeriod', field: `'${found}'` });
	}

	async listCostCentres(companyId: string): Promise<NmbrsCostCentre[]> {
		const operation = 'CostCenter_GetList';
		const CompanyId = wireInt(companyId, operation, 'company');
		const { CostCenter_GetListResult: result } = await this.call(operation, { CompanyId }, companyId);
		return list(result?.CostCenter).map((wire) => ({
			id: text(wire.Id),
			code: text(wire.Code),
			description: text(wire.Description),
		}));
	}

	async listEmployees(companyId: string, { type: wanted = '' } = {}): Promise<NmbrsEmployee[]> {
		const operation = 'List_GetByCompany';
		const CompanyId = wireInt(companyId, operation, 'company');
		const { EmployeeType_GetListResult: types } = await this.employees.call('EmployeeType_GetList', {});
		const found = new Map<string, NmbrsEmployee>();
		for (const type of list(types?.EmployeeType)) {
			const EmployeeType = idIn(type.Id);
			const isWanted = text(type.Description).toLowerCase().includes(wanted.toLowerCase());
			if (EmployeeType === '' || !isWanted) continue;
			const request = { CompanyId, EmployeeType };
			const answer = await this.employees.call(operation, request, { line: companyId });
			for (const wire of list(answer.List_GetByCompanyResult?.Employee)) {
				const id = idIn(wire.Id);
				const known = found.get(id)?.types ?? [];
				const types = [...known, text(type.Description)];
				found.set(id, { id, number: text(wire.Number), name: text(wire.DisplayName), types });
			}
		}
		return [...found.values()];
	}

	async getEnvironment(): Promise<Environment> {
		const { Environment_GetResult: result } = await this.debtors.call('Environment_Get', {});
		return { domain: text(result?.Domain), subdomain: text(result?.SubDomain) };
	}

	/** Makes a call about one company: when it gets no answer, the other companies are still tried. */
	private async call<O extends keyof CompanyService['operations']>(
		operation: O,
		request: RequestOf<CompanyService, O>,
		companyId: string,
	): Promise<ResponseOf<CompanyService, O>> {
		return await this.companies.call(operation, request, { line: companyId });
	}
}

/** Tests a login by listing the companies, and explains a refusal. @throws ServiceProblem */
export async function testNmbrsLogin(client: NmbrsClient, domain: string): Promise<void> {
	try {
		await client.listCompanies();
	} catch (error) {
		throw isProblem(error, 'login') ? await explained(error, client, domain) : error;
	}
}

/**
 * Explains a refused login. One code means a wrong user name, token or domain; the environment of the token
 * shows whether it is the domain.
 */
async function explained(
	problem: ServiceProblem,
	client: NmbrsClient,
	domain: string,
): Promise<ServiceProblem> {
	try {
		const { subdomain } = await client.getEnvironment();
		if (!subdomain || subdomain.toLowerCase() === subdomainOf(domain).toLowerCase()) return problem;
		return problem.with({ problem: { code: 'wrongDomainUserOrToken', domain: subdomain } });
	} catch {
		// The first problem is reported, because the call may be switched off, or the login itself may be wrong.
		return problem;
	}
}

/**
 * The part of a domain that Nmbrs expects, `examplepayroll`; people copy the whole address
 * (docs/services/nmbrs.md 1.3).
 */
export function subdomainOf(domain: string): string {
	const [, bare] =
		/^(?:https?:\/\/)?([^./\s]+)\.nmbrs(?:-sandbox)?\.\w+(?:\/.*)?$/i.exec(domain.trim()) ?? [];
	return bare ?? domain.trim();
}

/**
 * The kinds of period, as in the end of `2026-5-M` and `2026-4-4W` (docs/services/nmbrs.md 2.1); that of
 * weeks is inferred.
 */
const KINDS: Record<string, PeriodsPerYear> = { M: 12, '4W': 13, W: 53 };

/**
 * Reads the current period of a company, `yyyy-p-kind`; null for another format. An unknown kind is reported as such, not
 * guessed.
 */
export function parseCurrentPeriod(text: string): CurrentPeriod | null {
	const match = /^(\d{4})\s*-\s*(\d{1,2})(?:\s*-\s*(\S{0,20}))?$/.exec(text.trim());
	if (!match) return null;
	const kind = (match[3] ?? '').toUpperCase();
	return { year: Number(match[1]), period: Number(match[2]), periodsPerYear: KINDS[kind] ?? null };
}

/** Text of an element that may be missing or nil. */
function text(value: string | null | undefined): string {
	return value?.trim() ?? '';
}

/** A number that the service always gives; null when it cannot be read. */
export function numberIn(value: string | null | undefined): number | null {
	return /^-?\d{1,10}$/.test(text(value)) ? Number(text(value)) : null;
}

function idIn(value: string | null | undefined): string {
	return String(numberIn(value) ?? '');
}

/** The records of a list. When no record in it has an id, it is a list of something else. */
function numbered<Wire extends { ID?: string | null }>(
	operation: string,
	given: (Wire | null)[] | null | undefined,
): Wire[] {
	const records = list(given);
	if (records.length > 0 && records.every(({ ID }) => idIn(ID) === ''))
		throw problem(operation, { code: 'answerUnexpected', cause: 'recordsWithout', field: 'ID' });
	return records;
}

function flag(value: string | null | undefined): boolean {
	return text(value) === 'true' || text(value) === '1';
}

/**
 * A moment in local time, as sent or by its offset; '' for .NET's 0001-01-01, which means none
 * (docs/services/nmbrs.md 6).
 */
export function dateTime(value: string | null | undefined): string {
	return text(value).startsWith('0001-') ? '' : dutchTime(text(value));
}

/** Checks an id or a year to send: anything but a number would be read as 0 (docs/services/nmbrs.md 1.2). */
function wireInt(value: string, operation: string, of: NumberName): string {
	if (/^\d{1,10}$/.test(value)) return value;
	throw problem(operation, { code: 'numberWrong', of, value });
}

/** The error codes of docs/services/nmbrs.md 4 that can occur. Any other code is reported as it came. */
const KNOWN = new Map<string, Problem>([
	['1001', { code: 'wrongDomainUserOrToken', domain: '' }],
	// Each call can be switched off for an API user (docs/services/nmbrs.md 1.3).
	['1002', { code: 'callSwitchedOff' }],
	['1003', { code: 'notVisible' }],
	['1004', { code: 'accountNotAllowed' }],
	['1006', { code: 'serviceError' }],
	['2003', { code: 'notVisible' }],
	['2004', { code: 'notVisible' }],
	['2006', { code: 'refused' }],
	['2009', { code: 'notVisible' }],
	['2030', { code: 'refused' }],
	['2046', { code: 'notThere' }],
	['9999', { code: 'serviceError' }],
]);

/**
 * Matches the code of an error, which is only in the text: `Server was unable to process request. ---> 1002:
 * Unauthorized access` (docs/services/nmbrs.md 4).
 */
const CODED = /(?:--->|^)\s*(\d{4}):\s*([^\r\n]*)/;

export const readFault: ReadFault = ({ code: faultCode, text }) => {
	const [, code, own] = CODED.exec(text) ?? [];
	if (code !== undefined)
		return { problem: KNOWN.get(code) ?? { code: 'refused' }, outcome: 'notDone', code, text: own };
	// An error of Nmbrs certainly changed nothing, because our calls only read.
	return /Client$/.test(faultCode) ? null : { problem: { code: 'serviceError' }, outcome: 'notDone', text };
};

function problem(operation: string, what: Problem): ServiceProblem {
	return notDone({ service: 'Nmbrs', operation }, what);
}
