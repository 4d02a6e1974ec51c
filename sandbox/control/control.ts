import { DATA_SETS } from '../dataSets';
import type { DataSet } from '../dataSets';
import { isFaultKind } from '../faultEffects';
import type { FaultRequest } from '../faults';
import type { HttpAnswer } from '../httpAnswer';
import { pageVersion } from '../page/page';
import { watched } from '../runs/written';
import { SERVICE_NAMES } from '../serviceNames';
import type { World } from '../world';
import { refusal, type Caller } from './callers';
import { booksActions } from './booksActions';
import { fieldServiceActions } from './fieldServiceActions';
import { ControlError, JsonBody } from './jsonBody';
import { payrollActions } from './payrollActions';
import { settingActions } from './settingActions';

function faultRequest(body: JsonBody): FaultRequest {
	const kind = body.text('kind');
	if (!isFaultKind(kind)) throw new ControlError(`"${kind}" is not a kind of fault.`);
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
		...(body.has('retryAfter') && { retryAfter: body.text('retryAfter') }),
	};
}

function dataSetFrom(body: JsonBody): DataSet | undefined {
	if (!body.has('data')) return undefined;
	const data = DATA_SETS.find((name) => name === body.text('data'));
	if (!data) throw new ControlError(`"data" must be ${DATA_SETS.join(' or ')}.`);
	return data;
}

/** What another process can do: POST /control/<name> with these fields, as application/json. */
const ACTIONS: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** data: bakery or manual; the data that the sandbox was started with when left out */
	reset: (world, body) => world.reset(dataSetFrom(body)),
	...payrollActions,
	...booksActions,
	...settingActions,
	...fieldServiceActions,
	/** kind, service, operation, skip, times, code, text, retryAfter */
	inject: ({ faults }, body) => faults.inject(faultRequest(body)),
	clearFaults: ({ faults }) => faults.clear(),
};

/** What can be read: GET /control/<name>. */
const VIEWS: Record<string, (world: World) => unknown> = {
	/** Changes as soon as the page has something else to show. */
	version: (world) => ({ version: pageVersion(world) }),
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
	const view = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined;
	if (view) return json(200, view(world));
	const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
	if (!action)
		return json(404, {
			message: `There is no "${name}"; there are ${[...Object.keys(VIEWS), ...Object.keys(ACTIONS)].join(', ')}.`,
		});
	if (method !== 'POST') return json(405, { message: `"${name}" wants a POST.` });
	try {
		const { result, written } = watched(world, () => action(world, JsonBody.parse(body)));
		world.runs.addByHand(written);
		return json(200, { done: name, result });
	} catch (error) {
		return json(400, { message: error instanceof Error ? error.message : String(error) });
	}
}
