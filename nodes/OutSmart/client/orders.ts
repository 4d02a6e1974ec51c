import { attempt } from '../../shared/problems/problem';
import type { Call, SenderTools } from '../../shared/transport/sender';
import { pdfDownloader } from '../../shared/transport/download';
import { notSent } from '../../shared/transport/failure';
import type { Calls, Query, WorkOrder } from './types';
import { hasCode, isGone } from './errors';

/** Which work order: by the id of the service, or by the number from another system. */
export type OrderKey = { id: string } | { workOrderNumber: string };

/** A new order as the service takes it: texts, and lists of codes. */
export type NewOrder = Readonly<Record<string, string | readonly string[]>>;

/** What `UpdateWorkorder` takes, by our words (docs/services/outsmart.md 4.5). */
export interface OrderChange {
	workDate?: string;
	workTime?: string;
	employeeNumber?: string;
	workStatus?: string;
}

export interface OrderStore {
	/** Changes nothing; null when there is none. */
	find(key: OrderKey): Promise<WorkOrder | null>;
	/** A second one with the same number would be made, so it is never sent twice. */
	create(order: NewOrder): Promise<void>;
	/** Whether anything was changed by it. */
	update(key: OrderKey, change: OrderChange): Promise<boolean>;
	/** The PDF behind the link of an order, which holds no token. */
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
				// Seen in one program; where the service does not know it, it does nothing.
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

/** The same call reads and marks, so what it does is always said (docs/services/outsmart.md 4.4). */
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

/** Anything but a number would be another order, or none; nor is there one without any number. */
function keyOf(calls: Calls, call: Call, key: OrderKey): Query {
	const [name, value] = 'id' in key ? ['row_id', key.id] : ['workorder_no', key.workOrderNumber];
	const isWell = 'id' in key ? /^\d{1,18}$/.test(value) : value !== '';
	if (isWell) return [[name, value]];
	const code = value === '' ? 'numberMissing' : 'numberWrong';
	throw calls.problem(call, notSent({ code, of: 'workOrder' }));
}

/** Hosts that OutSmart's own papers name. Not through the caller of the API: that would add the tokens to the address. */
const DOMAINS = ['out-smart.com', 'werkbonapp.nl'];

function downloader({ baseUrl, allowHttp, tools }: Tools): (order: WorkOrder) => Promise<Buffer> {
	const download = pdfDownloader({
		...{ service: 'OutSmart', baseUrl, allowHttp, domain: DOMAINS, ...tools },
		noPdf: (status) => ({ code: 'pdfUnreadable', status }),
	});
	return async ({ pdfUrl }) => Buffer.from(await download(encrypted(pdfUrl), 'mailpdf.php'));
}

/** Examples of before have http, where the service has been on https for years. */
function encrypted(link: string): string {
	return DOMAINS.some((domain) => URL.canParse(link) && new URL(link).hostname.endsWith(domain))
		? link.replace(/^http:/i, 'https:')
		: link;
}
