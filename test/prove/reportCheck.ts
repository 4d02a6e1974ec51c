import { inspect } from 'node:util';
import '../../features';
import type { EngineRun } from '../../engine';
import { outcomeOf } from '../../base/words/outcome';
import type { Sandbox } from '../../sandbox';
import type { Execution, ExecutionResult } from './subjects/execution';

const SHORTEST_SENTENCE = 10;
/** The texts that JavaScript prints for a value without words, and the gap of an empty one. */
const NOT_WORDED = /undefined|\[object|\bNaN\b|\S {2,}\S/;

/** Texts that a user could not make sense of. */
export function unreadableTexts({ status, message, failure, rows }: ExecutionResult): string[] {
	const texts = [message, ...rows.map(({ reason }) => reason), ...(status === 'error' ? [failure] : [])];
	const wrong = texts.filter((text) => text.length <= SHORTEST_SENTENCE || NOT_WORDED.test(text));
	return wrong.map((text) => `nobody can read this: ${JSON.stringify(text)}`);
}

const SAYS_WRITTEN = new Set(['booked', 'partly', 'partlyUnsure', 'unsure']);
const SAYS_NOT_WRITTEN = new Set(['announced', 'updated', 'updatedPartly', 'nothing', 'idle', 'unsure']);

/** Where the headline of an execution does not agree with the entries and invoices that the books gained. */
export function falseHeadlines({ rows, added }: Pick<Execution, 'rows' | 'added'>): string[] {
	// An execution that ended before its log has no headline.
	if (added === undefined || rows.length === 0) return [];
	const { outcome, title } = outcomeOf(rows, 'nl');
	const isTrue = (added > 0 ? SAYS_WRITTEN : SAYS_NOT_WRITTEN).has(outcome);
	return isTrue ? [] : [`the headline is false: '${title}', and the books have ${added} more`];
}

/** Every secret of the credentials, and every session that was opened. */
function secretsOf({ nmbrs, eBoekhouden, eBoekhoudenRest, outSmart, calls }: Sandbox): Set<string> {
	const sessions = calls.flatMap(({ response }) =>
		[...response.matchAll(/<SessionID>([^<]+)<|^{"token":"([^"]+)"/g)].map(
			([, soap, rest]) => soap ?? rest ?? '',
		),
	);
	const { securityCode1, securityCode2 } = eBoekhouden.credentials;
	const { token, softwareToken } = outSmart.credentials;
	const { accessToken } = eBoekhoudenRest.credentials;
	const all = [
		accessToken,
		nmbrs.credentials.token,
		securityCode1,
		securityCode2,
		token,
		softwareToken,
		...sessions,
	];
	// Shorter ones would be found by accident.
	return new Set(all.filter((secret) => secret.length > 3));
}

/** Secrets in anything that n8n would store or log of an execution. */
export function leakedSecrets(sandbox: Sandbox, { raw, log, reports, error }: EngineRun): string[] {
	const stored = JSON.stringify([raw, log, reports, error]);
	// n8n logs errors with their properties, which JSON leaves out.
	const logged = inspect(raw.data.resultData.error, { depth: 8, maxStringLength: null });
	return [...secretsOf(sandbox)]
		.filter((secret) => stored.includes(secret) || logged.includes(secret))
		.map((secret) => `a secret got out: ${secret.slice(0, 3)}…`);
}
