import type { Books } from '../books/books';
import { forbidden, Unauthorized } from './errors';

/** The token in the header, in the form that is accepted. */
function tokenOf(authorization: string | undefined, header: 'both' | 'bare' | 'bearer'): string {
	const [, bearer] = /^Bearer +(.*)$/i.exec(authorization ?? '') ?? [];
	if (bearer !== undefined) return header === 'bare' ? '' : bearer.trim();
	return header === 'bearer' ? '' : (authorization ?? '').trim();
}

/** Why the administration cannot be used, if so. */
export function checkAdministration({ settings }: Books): void {
	if (settings.rest.noAccess) throw forbidden(settings.rest.noAccess);
}

/** Authorizes a call, and returns its token. */
export function enter(books: Books, operation: string, authorization: string | undefined): string {
	const { rest, sessionCalls } = books.settings;
	const token = tokenOf(authorization, rest.header);
	if (!books.restSessions.use(token, rest.now(), sessionCalls)) throw new Unauthorized();
	checkAdministration(books);
	if (rest.missingRights.includes(operation)) throw forbidden('SECURITY_001');
	return token;
}
