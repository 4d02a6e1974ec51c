import { ServiceProblem } from '../../../shared/problems/problem';
import type { Problem } from '../../../shared/rows/findings/finding';
import type { ComposedMessages } from '../parts';
import { messageOf } from './composedMessage';
import { E_BOEKHOUDEN } from './messages';
import type { Operation, RequestIn, Session } from './session';

/** Those that open and end a session are no one else's. */
const OWN: readonly string[] = ['OpenSession', 'OpenSessionSub', 'CloseSession'];

const NAMES = Object.keys(E_BOEKHOUDEN.operations).filter((name) => !OWN.includes(name)) as Operation[];

export function composedMessagesOver(session: Session): ComposedMessages {
	return {
		names: NAMES,
		writes: isWrite,
		async send(wanted, body) {
			const name = NAMES.find((known) => known === wanted);
			if (!name) {
				const known = OWN.includes(wanted) ? 'callNotAllowed' : 'callUnknown';
				throw refused(wanted, { code: known, call: wanted, known: NAMES });
			}
			const { request, faults } = messageOf(name, body);
			if (faults.length > 0) throw refused(name, { code: 'callWrong', faults });
			const message = request as RequestIn<typeof name>;
			const answer = isWrite(name) ? await session.write(name, message) : await session.read(name, message);
			return JSON.parse(session.clean(JSON.stringify(resultOf(name, answer)))) as unknown;
		},
	};
}

function isWrite(name: string): boolean {
	return !name.startsWith('Get');
}

/** What it gives, without the error that there was not. */
function resultOf(name: string, answer: object): object {
	const result = (answer as Record<string, unknown>)[`${name}Result`];
	if (typeof result !== 'object' || result === null) return {};
	return Object.fromEntries(Object.entries(result).filter(([field]) => !ERROR.includes(field)));
}

const ERROR = ['ErrorMsg', 'LastErrorCode', 'LastErrorDescription'];

function refused(operation: string, problem: Problem): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: NAMES.find((name) => name === operation) ?? '-',
		outcome: 'notDone',
		problem,
	});
}
