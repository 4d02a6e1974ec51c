import { REST_CREDENTIALS } from '../../data/initialBooks';
import { checkAdministration } from '../access';
import { bodyOf, done, found } from '../call';
import type { Operation } from '../call';
import { forbidden, invalid, require, Unauthorized } from '../errors';
import { text } from '../json/fields';
import type { RestSettings } from '../../books/restSettings';

const SOURCE = /^[\w ]{1,10}$/;
const REQUEST = { accessToken: text(), source: text() };

function refuseToken({ unknownToken }: RestSettings): Error {
	if (unknownToken === 'noBody') return new Unauthorized();
	return unknownToken === 'SECURITY_010' ? forbidden(unknownToken) : invalid(unknownToken, 'accessToken');
}

export const sessionOperations: Record<string, Operation> = {
	'POST /v1/session': (call) => {
		const { books } = call;
		const { rest } = books.settings;
		const sent = bodyOf(call, REQUEST);
		const source = require(sent.source, 'API_SESSION_001', 'source');
		if (!SOURCE.test(source)) throw invalid('API_SESSION_002', 'source');
		const accessToken = require(sent.accessToken, 'API_SESSION_003', 'accessToken');
		if (accessToken !== REST_CREDENTIALS.accessToken || rest.token === 'revoked') throw refuseToken(rest);
		if (rest.token === 'expired') throw invalid('API_SESSION_004', 'accessToken');
		checkAdministration(books);
		const token = books.restSessions.open(rest.now() + rest.sessionSeconds * 1000);
		return found({ token, expiresIn: rest.sessionSeconds });
	},

	'DELETE /v1/session': ({ books, session }) => {
		books.restSessions.close(session);
		return done;
	},
};
