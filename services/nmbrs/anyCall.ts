import { notDone, sentOnce, ServiceProblem, type ProblemFacts } from '../../base/problems/problem';
import { CallFailed, unexpected } from '../../base/transport/failure';
import type { Redactor } from '../../base/transport/redact';
import type { ReadFault, SoapCaller } from '../../base/transport/soap/caller';
import type { ServiceDescription } from '../../base/transport/soap/description';
import { isRecord, type UnknownFields } from '../../base/values/records';
import { brief } from '../../base/values/text';
import { COMPANY_SERVICE, DEBTOR_SERVICE } from './messages';

export type ServiceName = 'CompanyService' | 'DebtorService' | 'EmployeeService' | 'ReportService';

export interface GivenCall {
	service: ServiceName;
	call: string;
	/** In the order of the vendor's page: .NET ignores what comes too late. */
	parameters: UnknownFields;
	allowWriting: boolean;
}

export interface AnyNmbrsCall {
	/** The records in the answer. A call that may write is sent once. */
	send(call: GivenCall): Promise<object[]>;
}

/** All published names have an underscore; those that objects have of themselves, such as `emit`, have none. */
const NAME = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/;

/** Names of calls that only get something; of a report, its task or its result; or of a document of a year. */
const READS = [
	/^(?:(?!_Get(?![a-z]))\w)*_Get(?![a-z])(?!\w*(?:And|Or)[A-Z])\w*$/,
	/^Reports_\w*(?:Report|_Background|_Result)$/,
	/^SalaryDocuments_AnnualDocument_/,
];
const WRITES = /Insert|Create|Update|Approve|Delete|Remove|Clear|Stop|Upload|Send|(?:^|_)Set(?=[A-Z_]|$)/;

/** Whether its name has one of the forms of the published calls that read (docs/services/nmbrs.md 2.5); all others may write. */
export function onlyReads(call: string): boolean {
	return READS.some((form) => form.test(call)) && !WRITES.test(call);
}

/** Deeper than any answer, and within what the stack allows. */
const DEEPEST = 100;

type Connect = (service: ServiceDescription) => SoapCaller<ServiceDescription>;

export function anyNmbrsCall(connect: Connect, redactor: Redactor): AnyNmbrsCall {
	return {
		async send({ service, call, parameters, allowWriting }) {
			const writes = !onlyReads(call);
			const about = { service: 'Nmbrs', operation: brief(call), writes };
			if (call.length > 100 || !NAME.test(call))
				throw notDone(about, { code: 'callUnknown', call: brief(call), known: [] });
			if (writes && !allowWriting) throw notDone(about, { code: 'callMayWrite' });
			const caller = connect(describe(service, call));
			const answer: UnknownFields = await sentOnce(
				call,
				async () => await caller.call(call, asText(parameters) as never, { writes }),
			);
			const key = `${call}Result`;
			const found = toRecords(read(about, () => shaped(key in answer ? answer[key] : answer)));
			const records = writes && found.length === 0 ? [{ success: true }] : found;
			return JSON.parse(redactor.clean(JSON.stringify(records))) as object[];
		},
	};
}

function read<T>(about: Pick<ProblemFacts, 'service' | 'operation' | 'writes'>, use: () => T): T {
	try {
		return use();
	} catch (error) {
		throw error instanceof CallFailed ? new ServiceProblem({ ...about, ...error.failure }) : error;
	}
}

/** Without elements: then what is given is sent, in that order, and all that is found is passed on. */
function describe(service: ServiceName, call: string): ServiceDescription {
	const namespace = `https://api.nmbrs.nl/soap/v3/${service}`;
	const operations = { [call]: { request: {}, response: {} } };
	const { header } = call === 'Environment_Get' ? DEBTOR_SERVICE : COMPANY_SERVICE;
	return { service: 'Nmbrs', namespace, types: {}, operations, header };
}

/** The digits that a JavaScript number has certainly. */
const EXACT_DIGITS = 15;

/** A value that cannot be written exactly stays as it is, and is refused with the name of its element before it is sent. */
function asText(value: unknown): unknown {
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'number') {
		const text = String(value);
		const isExact = /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= EXACT_DIGITS;
		return isExact ? text : value;
	}
	if (Array.isArray(value)) return value.map(asText);
	// A date and a moment have a method for JSON.
	if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
}

/**
 * A list of one record looks like that record, so an element that holds only one child, or several of one name, always gives
 * a list.
 */
function shaped(value: unknown, depth = 0): unknown {
	if (depth > DEEPEST) throw new CallFailed(unexpected('otherShape'));
	const part = (one: unknown) => shaped(one, depth + 1);
	if (Array.isArray(value)) return value.map(part).filter((one) => one !== null);
	if (typeof value === 'string') return value.trim() === '' ? null : value;
	if (!isRecord(value)) return value;
	const entries = Object.entries(value).map(([name, one]) => [name, part(one)] as const);
	const [first, ...others] = entries;
	if (!first) return null;
	if (others.length === 0 && isRecord(first[1])) return { [first[0]]: [first[1]] };
	return Object.fromEntries(entries);
}

/** Each record of a list; a single value as `value`, as in the nodes of the other services. */
function toRecords(result: unknown): object[] {
	if (result === null || result === undefined) return [];
	if (!isRecord(result)) return [{ value: result }];
	const [first, ...others] = Object.entries(result);
	if (!first || others.length > 0 || !Array.isArray(first[1])) return [result];
	return first[1].map((one: unknown) => (isRecord(one) ? one : { [first[0]]: one }));
}

/** After a fault of the service itself, or in a batch, a part may have been done. */
export function withUncertainty(readFault: ReadFault): ReadFault {
	return (fault) => {
		const failure = readFault(fault);
		if (!failure)
			return /HTTP Header SOAPAction/.test(fault.text)
				? { problem: { code: 'callUnknown', call: fault.operation, known: [] }, outcome: 'notDone' }
				: null;
		const isRefused = failure.problem.code !== 'serviceError' && /^[12]/.test(failure.code ?? '');
		const isWhole = !/Batch/.test(fault.operation) || /^1/.test(failure.code ?? '');
		return { ...failure, outcome: isRefused && isWhole ? 'notDone' : 'unknown' };
	};
}
