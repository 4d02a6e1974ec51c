import type { Fault } from '../../../shared/rows/findings/finding';
import { brief } from '../../../shared/values/words';
import { BODIES, type Body } from './knownCalls';

/** What does not fit of a body, as far as its call is known (docs/services/e-boekhouden.md 8). */
export function faultsInBody(call: string, given: unknown): Fault[] {
	const body = BODIES[call];
	return body ? faultsIn(given, body, '') : [];
}

function faultsIn(given: unknown, { fields, needed = [], parts = {} }: Body, path: string): Fault[] {
	if (typeof given !== 'object' || given === null || Array.isArray(given))
		return [{ code: 'notAnObject', path: path || 'Body' }];
	const known = [...fields, ...Object.keys(parts)];
	const faults: Fault[] = [];
	const present = new Map<string, unknown>();
	for (const [written, value] of Object.entries(given)) {
		const name = known.find((one) => one.toLowerCase() === written.toLowerCase());
		if (name === undefined) faults.push({ code: 'fieldUnknown', path: brief(path + written), known });
		// Which of the two is taken, the service alone knows.
		else if (present.has(name)) faults.push({ code: 'notUsable', path: brief(path + written) });
		else if (value !== null && value !== undefined) present.set(name, value);
	}
	for (const name of fields)
		if (typeof present.get(name) === 'object')
			faults.push({ code: 'wrongType', path: path + name, expected: 'text' });
	for (const name of needed)
		if (!present.has(name) || present.get(name) === '') faults.push({ code: 'missing', path: path + name });
	for (const [name, part] of Object.entries(parts))
		if (present.has(name)) faults.push(...faultsInPart(present.get(name), part, path + name));
	return faults;
}

function faultsInPart(given: unknown, part: Body, path: string): Fault[] {
	if (!part.isList) return faultsIn(given, part, `${path}.`);
	if (!Array.isArray(given)) return [{ code: 'wrongType', path, expected: 'list' }];
	return given.flatMap((one: unknown, at) => faultsIn(one, part, `${path}[${at + 1}].`));
}
