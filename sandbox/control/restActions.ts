import type { RestSettings } from '../eboekhouden/books/restSettings';
import type { World } from '../world';
import { ControlError } from './jsonBody';
import type { JsonBody } from './jsonBody';

const TOKENS: readonly RestSettings['token'][] = ['valid', 'expired', 'revoked'];
const NO_ACCESS = ['SECURITY_003', 'SECURITY_004', 'SECURITY_005', 'SECURITY_006'] as const;

function oneOf<Value extends string>(values: readonly Value[], body: JsonBody, name: string): Value {
	const found = values.find((value) => value === body.text(name));
	if (found === undefined) throw new ControlError(`"${name}" must be ${values.join(' or ')}.`);
	return found;
}

/** Changes to the token of the REST interface and its rights. */
export const restActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** state: valid, expired or revoked */
	setToken: ({ books }, body) => {
		books.settings.rest.token = oneOf(TOKENS, body, 'state');
	},
	/** because: SECURITY_003 to 006; nothing gives the access back */
	setAccess: ({ books }, body) => {
		books.settings.rest.noAccess = body.has('because') ? oneOf(NO_ACCESS, body, 'because') : undefined;
	},
	/** operation, such as POST /v1/mutation */
	takeRight: ({ books }, body) => {
		books.settings.rest.missingRights.push(body.text('operation'));
	},
	/** All of them. */
	giveRights: ({ books }) => {
		books.settings.rest.missingRights = [];
	},
};
