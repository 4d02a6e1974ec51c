import { DATA_SETS } from '../dataSets';
import type { DataSet } from '../dataSets';
import { isFaultKind } from '../faultEffects';
import type { FaultRequest } from '../faults';
import type { HttpAnswer } from '../httpAnswer';
import { SERVICE_NAMES } from '../serviceNames';
import type { World } from '../world';
import { refusal, type Caller } from './callers';
import { addToJournal } from './changeJournal';
import { editMutation } from './editMutation';
import { fieldServiceActions } from './fieldServiceActions';
import { invoiceActions } from './invoiceActions';
import { ControlError, JsonBody } from './jsonBody';
import { summary } from './summary';

function faultRequest(body: JsonBody): FaultRequest {
	const kind = body.text('kind');
	if (!isFaultKind(kind)) throw new ControlError(`"${kind}" is no kind of fault.`);
	const service = SERVICE_NAMES.find((name) => name === body.text('service', ''));
	if (body.has('service') && !service)
		throw new ControlError(`"service" must be ${SERVICE_NAMES.join(' or ')}.`);
	return {
		kind,
		service,
		skip: body.integer('skip', 0),
		times: body.integer('times', 1),
		...(body.has('operation') && { operation: body.text('operation') }),
		...(body.has('code') && { code: body.code('code') }),
		...(body.has('text') && { text: body.text('text') }),
	};
}

function dataSetFrom(body: JsonBody): DataSet | undefined {
	if (!body.has('data')) return undefined;
	const data = DATA_SETS.find((name) => name === body.text('data'));
	if (!data) throw new ControlError(`"data" must be ${DATA_SETS.join(' or ')}.`);
	return data;
}

const companyOf = (body: JsonBody) => body.integer('companyId', 12345);

/** What can be done from another process: POST /control/<name> with these fields, as application/json. */
const ACTIONS: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** data: bakery or manual; the data that the sandbox was started with when left out */
	reset: (world, body) => world.reset(dataSetFrom(body)),
	/** companyId, runId, amount, debit = 4000, credit = 1710 */
	changeJournal: ({ payroll }, body) =>
		payroll.changeJournal(companyOf(body), body.integer('runId'), (transactions) =>
			addToJournal(
				transactions,
				body.text('debit', '4000'),
				body.text('credit', '1710'),
				body.amount('amount'),
			),
		),
	/** companyId, runId */
	deleteRun: ({ payroll }, body) => payroll.deleteRun(companyOf(body), body.integer('runId')),
	/** companyId, runId */
	lockRun: ({ payroll }, body) => payroll.lock(companyOf(body), body.integer('runId')),
	/** companyId, runId */
	unlockRun: ({ payroll }, body) => payroll.unlock(companyOf(body), body.integer('runId')),
	/** companyId */
	showCompany: ({ payroll }, body) => payroll.showCompany(body.integer('companyId')),
	/** companyId */
	hideCompany: ({ payroll }, body) => payroll.hideCompany(body.integer('companyId')),
	/** from, to */
	closePeriod: ({ books }, body) => books.closePeriod(body.day('from'), body.day('to')),
	/** from, to */
	openPeriod: ({ books }, body) => books.openPeriod(body.day('from'), body.day('to')),
	/** number, patch: { date, voucher, description, ledgerAccount, rows } */
	editMutation: ({ books }, body) => editMutation(books, body),
	/** number */
	deleteMutation: ({ books }, body) => books.deleteMutation(body.integer('number')),
	/** code */
	removeLedgerAccount: ({ books }, body) => books.removeLedgerAccount(body.text('code')),
	/** code, description */
	addLedgerAccount: ({ books }, body) =>
		books.addLedgerAccount({ code: body.text('code'), description: body.text('description', 'Nieuw') }),
	expireSessions: ({ books }) => books.expireSessions(),
	...invoiceActions,
	...fieldServiceActions,
	/** kind, service, operation, skip, times, code, text */
	inject: ({ faults }, body) => faults.inject(faultRequest(body)),
	clearFaults: ({ faults }) => faults.clear(),
};

function json(status: number, value: unknown): HttpAnswer {
	return {
		status,
		contentType: 'application/json; charset=utf-8',
		body: JSON.stringify(value, undefined, '\t'),
	};
}

interface ControlRequest extends Caller {
	method: string;
	path: string;
	body: string;
}

/** Carries out one request below /control/. */
export function control(world: World, request: ControlRequest): HttpAnswer {
	const { method, path, body } = request;
	const refused = refusal(request, method === 'POST');
	if (refused) return json(refused.status, { message: refused.message });
	const name = path.slice('/control/'.length);
	if (name === 'state') return json(200, summary(world));
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (!action)
		return json(404, {
			message: `There is no "${name}"; there are state, ${Object.keys(ACTIONS).join(', ')}.`,
		});
	if (method !== 'POST') return json(405, { message: `"${name}" wants a POST.` });
	try {
		return json(200, { done: name, result: action(world, JsonBody.parse(body)) });
	} catch (error) {
		return json(400, { message: error instanceof Error ? error.message : String(error) });
	}
}
