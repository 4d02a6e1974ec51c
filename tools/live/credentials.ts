import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Person } from './terminal';

const text = z.string().default('');

/** What a trial gives; everything that is empty is left out. */
const credentials = z
	.object({
		eBoekhouden: z
			.object({
				...{ username: text, securityCode1: text, securityCode2: text, accessToken: text },
				/** The exact name of an invoice template, and a day of a period that was closed for this; both may be empty. */
				...{ template: text, closedDay: text },
			})
			.strict()
			.default({}),
		nmbrs: z.object({ username: text, token: text, domain: text }).strict().default({}),
		outSmart: z.object({ token: text, softwareToken: text, bearerToken: text }).strict().default({}),
	})
	.strict();

export type Credentials = z.output<typeof credentials>;

type Ask = [field: string, question: string, isSecret?: 'secret'];

/** In each group an empty first answer leaves out the rest. */
const ASKED: readonly [service: keyof Credentials, first: Ask, ...others: Ask[]][] = [
	[
		'eBoekhouden',
		['username', 'e-Boekhouden, user name'],
		['securityCode1', 'Security code 1', 'secret'],
		['securityCode2', 'Security code 2', 'secret'],
	],
	['eBoekhouden', ['accessToken', 'e-Boekhouden, API token', 'secret']],
	[
		'outSmart',
		['token', 'OutSmart, token of the account', 'secret'],
		['softwareToken', 'Token of the software', 'secret'],
		['bearerToken', 'Bearer token', 'secret'],
	],
	['nmbrs', ['username', 'Nmbrs, e-mail address'], ['token', 'API token', 'secret'], ['domain', 'Domain']],
];
const BOOKS_ONLY: readonly Ask[] = [
	['template', 'Name of the invoice template (Enter: the first one)'],
	['closedDay', 'A day of a period that you closed for this, as 2026-01-31 (Enter: none)'],
];

/** From the file, if it is there; else from the terminal. */
export async function readCredentials(file: string, person: Person): Promise<Credentials> {
	if (existsSync(file)) return credentials.parse(jsonIn(file));
	const given: Record<string, Record<string, string>> = { eBoekhouden: {}, nmbrs: {}, outSmart: {} };
	const ask = async (service: string, [field, question, secret]: Ask) => {
		const answer = await person[secret ?? 'ask'](`${question}: `);
		return ((given[service] ??= {})[field] = answer);
	};
	person.say('Press Enter to leave a service out. Nothing that is secret is shown, or kept.');
	for (const [service, first, ...others] of ASKED) {
		if ((await ask(service, first)) === '') continue;
		for (const one of others) await ask(service, one);
	}
	const { username, accessToken } = given.eBoekhouden ?? {};
	if (username || accessToken) for (const one of BOOKS_ONLY) await ask('eBoekhouden', one);
	return credentials.parse(given);
}

/** The error of JSON.parse quotes what it reads. */
function jsonIn(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new Error(`${file} is not JSON`);
	}
}
