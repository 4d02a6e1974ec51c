import { inspect } from 'node:util';
import {
	refusal,
	result,
	envelope,
	escaped,
	fault,
	raw,
	response,
	SESSION_ID,
	SUCCESS,
} from './support/answers';
import { CALLS } from './support/calls';
import { clientWith, LOGIN, problemOf, type Given } from './support/clientWith';
const SECRETS = [LOGIN.securityCode1, LOGIN.securityCode2, SESSION_ID];

const htmlEscaped = (text: string) => escaped(text).replaceAll('"', '&#34;').replaceAll("'", '&#39;');
const asReferences = (text: string) =>
	Array.from(text, (one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('');
const lowerCaseUrl = (text: string) => encodeURIComponent(text).replace(/%../g, (part) => part.toLowerCase());

/** How a service, or what stands before it, may write down what it was sent. */
const WRITTEN: Record<string, (text: string) => string> = {
	'as it is': (text) => text,
	'in other case': (text) => text.toLowerCase(),
	'for XML': escaped,
	'for XML, twice': (text) => escaped(escaped(text)),
	'for HTML': htmlEscaped,
	'as references': asReferences,
	'as JSON': (text) => JSON.stringify(text),
	'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
	'as ASCII JSON': (text) =>
		JSON.stringify(text).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
	'in an address': encodeURIComponent,
	'in an address, in lower case': lowerCaseUrl,
};

/** Everything by which an error can come before somebody's eyes. */
function everythingOf(error: Error & { facts?: unknown; inFull?: string }): string {
	return [
		error.message,
		error.stack,
		error.inFull,
		JSON.stringify(error),
		JSON.stringify(error.facts),
		inspect(error, { depth: 10, showHidden: true, maxStringLength: null }),
		inspect(error.cause),
	].join('\n');
}

function expectNoSecret(error: Error, secrets: string[]): void {
	const seen = everythingOf(error).toLowerCase();
	for (const secret of secrets) {
		for (const write of Object.values(WRITTEN))
			expect(seen).not.toContain(write(secret).toLowerCase().replace(/^"|"$/g, ''));
	}
}

function echoes(text: string): [string, Given][] {
	const operation = 'GetKostenplaatsen';
	return [
		['a fault', fault(text)],
		['a fault about the message', fault(text, 'soap:Client')],
		['a fault code', fault('x', text)],
		['an error text', refusal(operation, 'X1', text)],
		['an error code', refusal(operation, text, 'Nee')],
		['an error that ends the session', refusal(operation, 'E0023', text)],
		['a web page', raw(`<html><body>${text}</body></html>`, 502)],
		['text', raw(text, 400)],
		['half a message', raw(SUCCESS[operation]?.body.replace('</soap:Envelope>', escaped(text)) ?? '')],
		['another answer', result('GetMutaties', `<Mutaties>${escaped(text)}</Mutaties>`)],
		['an unknown shape', response(operation, `<${operation}Result>${escaped(text)}</${operation}Result>`)],
		['a list of text', result(operation, `<Kostenplaatsen>${escaped(text)}</Kostenplaatsen>`)],
		['no envelope', envelope('')],
		[
			'a helper that throws the request',
			Object.assign(new Error(text), { config: { data: text }, request: text, cause: new Error(text) }),
		],
	];
}

const ECHO = `Rejected: ${SECRETS.join(' | ')} for you`;

test.each(echoes(ECHO))('%s that holds the request gives no secret away', async (_name, answer) => {
	const { client } = clientWith({ GetKostenplaatsen: answer });
	const problem = await problemOf(client.costCentres.list());
	expectNoSecret(problem, SECRETS);
	expect(problem.cause).toBeUndefined();
});

test.each(echoes(ECHO).slice(0, 7))('%s at the login gives no code away', async (_name, answer) => {
	const body = 'body' in answer ? answer.body.replaceAll('GetKostenplaatsen', 'OpenSession') : '';
	const { client } = clientWith({ OpenSession: 'body' in answer ? { ...answer, body } : answer });
	const problem = await problemOf(client.costCentres.list());
	expectNoSecret(problem, SECRETS.slice(0, 2));
});

test('the session that was opened again is masked, and so is the one that ended', async () => {
	const second = '{11111111-93B1-4D7C-8E4A-5B60F1D2A379}';
	const { client } = clientWith({
		OpenSession: [SUCCESS.OpenSession as Given, result('OpenSession', `<SessionID>${second}</SessionID>`)],
		GetKostenplaatsen: [
			refusal('GetKostenplaatsen', 'E0023', SESSION_ID),
			refusal('GetKostenplaatsen', 'X1', `${SESSION_ID} and ${second}`),
		],
	});
	const problem = await problemOf(client.costCentres.list());
	expectNoSecret(problem, [SESSION_ID, second]);
	expect(problem.facts.text).toBe('***** and *****');
});

test.each(Object.keys(CALLS).filter((operation) => operation !== 'CloseSession'))(
	'%s gives no secret away when it is refused or trips',
	async (operation) => {
		for (const answer of [refusal(operation, 'X1', ECHO), fault(ECHO)]) {
			const { client } = clientWith({ [operation]: answer });
			const problem = await problemOf(CALLS[operation]?.(client) as Promise<unknown>);
			// What opens a session is sent none, so there is none to give away.
			expectNoSecret(problem, operation.startsWith('OpenSession') ? SECRETS.slice(0, 2) : SECRETS);
		}
	},
);
