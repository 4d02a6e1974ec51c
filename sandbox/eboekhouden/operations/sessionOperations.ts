import type { Books } from '../books/books';
import { ADMINISTRATION, CREDENTIALS } from '../data/initialBooks';
import { businessError } from '../errors';
import { messages } from '../wire/messages';
import { carryOut, inSession } from './carryOut';

export function sessionOperations(books: Books) {
	return {
		OpenSession: carryOut(messages.OpenSession, ({ Username, SecurityCode1, SecurityCode2 }) => {
			const { username, securityCode1, securityCode2 } = CREDENTIALS;
			const right =
				Username === username && SecurityCode1 === securityCode1 && SecurityCode2 === securityCode2;
			if (!right) throw businessError('login');
			return { SessionID: books.sessions.open() };
		}),

		CloseSession: carryOut(messages.CloseSession, ({ SessionID = '' }) => books.sessions.close(SessionID)),

		GetAdministraties: inSession(books, messages.GetAdministraties, () => {
			const { company, city, guid } = ADMINISTRATION;
			return { Administraties: [{ Bedrijf: company, Plaats: city, Guid: guid, StartBoekjaar: '' }] };
		}),
	};
}
