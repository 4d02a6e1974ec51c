import { attempt } from '../../shared/problems/problem';
import type { Call, SenderTools } from '../../shared/transport/sender';
import { pdfDownloader } from '../../shared/transport/download';
import { notSent } from '../../shared/transport/failure';
import type { Calls, Query, WorkOrder } from './types';
import { hasCode, isGone } from './errors';

/** Which work order: by the id of the service, or by the external number. */
export type OrderKey = { id: string } | { workOrderNumber: string };

/** A new order as sent to the service: texts, and lists of codes. */
export type NewOrder = Readonly<Record<string, string | readonly string[]>>;

/** The fields of `UpdateWorkorder`, by our names (docs/services/outsmart.md 4.5). */
export interface OrderChange {
	workDate?: string;
	workTime?: string;
	employeeNumber?: string;
	workStatus?: string;
}

export interface OrderStore {
	/** Changes nothing; null when it does not exist. */
	find(key: OrderKey): Promise<WorkOrder | null>;
	/** Repeating it would make a second order with the same number, so it is never sent twice. */
	create(order: NewOrder): Promise<void>;
	/** Returns whether it changed anything. */
	update(key: OrderKey, change: OrderChange): Promise<boolean>;
	/** The PDF of an order, from its link, which has no token. */
	pdf(order: WorkOrder): Promise<Buffer>;
}

interface Tools {
	baseUrl: string;
	allowHttp?: boolean;
	tools: SenderTools;
}

export function orderStore(calls: Calls, tools: Tools): OrderStore {
	return {
		async find(key) {
			const found = await attempt(() => readOrder(calls, key, false));
			if (found.ok) return found.value;
			if (isGone(found.problem)) return null;
			throw found.problem;
		},
		async create(order) {
			const body = [Object.fromEntries(Object.entries(order).map(([name, value]) => [name, copied(value)]))];
			await calls.send({
				...{ operation: 'PostWorkorders', writes: true, repeatable: false },
				...{ method: 'POST', path: 'PostWorkorders/', body },
				// Seen in another program; an unknown parameter is ignored.
				query: [['skip_duplicate_workorder_no', 'true']],
			});
		},
		async update(key, change) {
			const call = { operation: 'UpdateWorkorder', writes: true };
			const set = await attempt(() => calls.get(call, [...keyOf(calls, call, key), ...changeIn(change)]));
			if (set.ok) return true;
			if (hasCode(set.problem, '1503')) return false;
			throw set.problem;
		},
		pdf: downloader(tools),
	};
}

/** The same call reads and marks, so the parameter is always given (docs/services/outsmart.md 4.4). */
export async function readOrder(calls: Calls, key: OrderKey, marks: boolean): Promise<WorkOrder> {
	const call = { operation: 'GetWorkorder', writes: marks };
	const query: Query = [...keyOf(calls, call, key), ['update_status', String(marks)]];
	return calls.workOrder(call, await calls.get(call, query));
}

function copied(value: string | readonly string[]): string | string[] {
	return typeof value === 'string' ? value : [...value];
}

function changeIn({ workDate, workTime, employeeNumber, workStatus }: OrderChange): Query {
	const given: [string, string | undefined][] = [
		['workdate', workDate?.split('-').reverse().join('-')],
		['worktime', workTime],
		['employee_nr', employeeNumber],
		['workstatus', workStatus],
	];
	return given.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** Refuses a key that is not a number: it would match another order, or none. */
function keyOf(calls: Calls, call: Call, key: OrderKey): Query {
	const [name, value] = 'id' in key ? ['row_id', key.id] : ['workorder_no', key.workOrderNumber];
	const isWell = 'id' in key ? /^\d{1,18}$/.test(value) : value !== '';
	if (isWell) return [[name, value]];
	const code = value === '' ? 'numberMissing' : 'numberWrong';
	throw calls.problem(call, notSent({ code, of: 'workOrder' }));
}

/** Hosts in OutSmart's own documents. Not through the API caller, which would add the tokens to the address. */
const DOMAINS = ['out-smart.com', 'werkbonapp.nl'];

function downloader({ baseUrl, allowHttp, tools }: Tools): (order: WorkOrder) => Promise<Buffer> {
	const download = pdfDownloader({
		...{ service: 'OutSmart', baseUrl, allowHttp, domain: DOMAINS, ...tools },
		noPdf: (status) => ({ code: 'pdfUnreadable', status }),
	});
	return async ({ pdfUrl }) => Buffer.from(await download(encrypted(pdfUrl), 'mailpdf.php'));
}

/** Old examples have http, but the service has used https for years. */
function encrypted(link: string): string {
	return DOMAINS.some((domain) => URL.canParse(link) && new URL(link).hostname.endsWith(domain))
		? link.replace(/^http:/i, 'https:')
		: link;
}
