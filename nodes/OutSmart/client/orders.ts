import { attempt } from '../../shared/problems/attempt';
import type { Call } from '../../shared/transport/call';
import { CallFailed, notSent, type Failure } from '../../shared/transport/failure';
import type { Redactor } from '../../shared/transport/redact';
import { Sender, type SenderTools } from '../../shared/transport/sender';
import type { Calls, Query } from './calls';
import { hasCode, isGone } from './errors';
import type { WorkOrder } from './types';

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
	allowHttp?: boolean;
	redactor: Redactor;
	tools: SenderTools;
}

const TIMEOUT_MS = 60_000;

export function orderStore(calls: Calls, tools: Tools): OrderStore {
	return {
		async find(key) {
			const call = { operation: 'GetWorkorder' };
			const query: Query = [...keyOf(calls, call, key), ['update_status', 'false']];
			const found = await attempt(() => calls.get(call, query));
			if (found.ok) return calls.workOrder(call, found.value);
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
		pdf: async (order) => await download(order.pdfUrl, tools),
	};
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

/** Not through the caller of the API: that would add the tokens to an address that is not of the API. */
async function download(link: string, { allowHttp, redactor, tools }: Tools): Promise<Buffer> {
	const address = addressOf(link, allowHttp);
	const sender = new Sender({
		...{ service: 'OutSmart', baseUrl: address?.origin ?? '', allowHttp, redactor, tools },
	});
	return await sender.carryOut({ operation: 'mailpdf.php' }, async () => {
		const answer = await sender.send(`${address?.pathname ?? ''}${address?.search ?? ''}`, {
			...{ method: 'GET', headers: { Accept: 'application/pdf' }, timeoutMs: TIMEOUT_MS, wantsBytes: true },
		});
		const { bytes, status } = answer;
		if (status !== 200 || !bytes || !isPdf(bytes)) throw new CallFailed(noPdf(status));
		return Buffer.from(bytes);
	});
}

/** Examples of before have http, where the service has been on https for years. */
function addressOf(link: string, allowHttp: boolean | undefined): URL | null {
	if (!URL.canParse(link)) return null;
	const address = new URL(link);
	const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
	if (address.protocol === 'http:' && !isLocal && allowHttp !== true) address.protocol = 'https:';
	return address;
}

function isPdf(bytes: Uint8Array): boolean {
	// Some writers put a few bytes before it.
	return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function noPdf(status: number): Failure {
	return { problem: { code: 'pdfUnreadable', status }, outcome: 'notDone' };
}
