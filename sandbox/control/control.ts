import type { HttpAnswer } from '../httpAnswer';
import { JSON_TYPE } from '../httpAnswer';
import type { World } from '../world';
import { actions } from './actions';
import { refusal, type Caller } from './callers';

function json(status: number, value: unknown): HttpAnswer {
	return { status, contentType: JSON_TYPE, body: JSON.stringify(value) };
}

interface ControlRequest extends Caller {
	method: string;
	path: string;
	body: string;
}

/** Carries out one request below /control/. */
export function control(world: World, request: ControlRequest): HttpAnswer {
	const { method, path, body } = request;
	const refused = refusal(request);
	if (refused) return json(refused.status, { message: refused.message });
	const name = path.slice('/control/'.length);
	const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
	if (!action)
		return json(404, { message: `There is no "${name}"; there are ${Object.keys(actions).join(', ')}.` });
	if (method !== 'POST') return json(405, { message: `"${name}" wants a POST.` });
	try {
		action(world, JSON.parse(body || '{}') as Record<string, unknown>);
		return json(200, { done: name });
	} catch (error) {
		return json(400, { message: error instanceof Error ? error.message : String(error) });
	}
}
