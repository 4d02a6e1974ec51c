import { inspect } from 'node:util';
import type { EngineRun } from '../engine';
import type { Sandbox } from '../sandbox';
import type { Told } from './subjects/subject';

const NO_WORDS = /undefined|\[object|\bNaN\b/;

/** What a user could not make sense of. */
export function unreadable({ status, message, failure, rows }: Told): string[] {
	const texts = [message, ...rows.map(({ reason }) => reason), ...(status === 'error' ? [failure] : [])];
	const wrong = texts.filter((text) => text.length <= 10 || NO_WORDS.test(text));
	return wrong.map((text) => `nobody can read this: ${JSON.stringify(text)}`);
}

/** Every secret that the services know, and every session that was opened. */
function secretsOf({ nmbrs, eBoekhouden, outSmart, calls }: Sandbox): Set<string> {
	const sessions = calls.flatMap(({ response }) =>
		[...response.matchAll(/<SessionID>([^<]+)</g)].map((match) => match[1] ?? ''),
	);
	const { securityCode1, securityCode2 } = eBoekhouden.credentials;
	const { token, softwareToken } = outSmart.credentials;
	const all = [nmbrs.credentials.token, securityCode1, securityCode2, token, softwareToken, ...sessions];
	return new Set(all.filter((secret) => secret.length > 3));
}

/** Secrets in all that n8n would store or log of an execution. */
export function leaks(sandbox: Sandbox, { raw, log, reports, error }: EngineRun): string[] {
	const stored = JSON.stringify([raw, log, reports, error]);
	const thrown = inspect(raw.data.resultData.error, { depth: 8, maxStringLength: null });
	return [...secretsOf(sandbox)]
		.filter((secret) => stored.includes(secret) || thrown.includes(secret))
		.map((secret) => `a secret got out: ${secret.slice(0, 3)}…`);
}
