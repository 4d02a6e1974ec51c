import type { Administration, Administrations } from '../books/administrations';
import type { Books } from '../books/books';
import { CREDENTIALS } from '../data/initialBooks';
import { BusinessError, businessError } from '../errors';
import { messages } from '../wire/messages';
import { carryOut, inSession } from './carryOut';

interface Login {
	Username?: string;
	SecurityCode1?: string;
	SecurityCode2?: string;
}

function checkLogin({ Username, SecurityCode1, SecurityCode2 }: Login): void {
	const { username, securityCode1, securityCode2 } = CREDENTIALS;
	const right = Username === username && SecurityCode1 === securityCode1 && SecurityCode2 === securityCode2;
	if (!right) throw businessError('login');
}

/** By the guid exactly as in the list: no source says that another spelling works. */
function linked({ all, isAccountant }: Administrations, wanted: string): Administration {
	if (!isAccountant) throw businessError('noAccountant');
	const found = all.find(({ guid }) => guid === wanted);
	if (!found) throw businessError('noAdministration', wanted);
	if (found.refuses) throw new BusinessError(found.refuses.code, found.refuses.text);
	return found;
}

/** Opens a session, which determines the books. */
export function loginOperations(administrations: Administrations) {
	return {
		OpenSession: carryOut(messages.OpenSession, (login) => {
			checkLogin(login);
			return { SessionID: administrations.own.books.sessions.open() };
		}),

		OpenSessionSub: carryOut(messages.OpenSessionSub, ({ AdministratieGUID = '', ...login }) => {
			checkLogin(login);
			return { SessionID: linked(administrations, AdministratieGUID).books.sessions.open() };
		}),
	};
}

export function sessionOperations(books: Books, administrations: Administrations) {
	return {
		CloseSession: carryOut(messages.CloseSession, ({ SessionID = '' }) => books.sessions.close(SessionID)),

		/** The administrations of the login; only its own without the rights of an accountant. */
		GetAdministraties: inSession(books, messages.GetAdministraties, () => {
			const { all, own, isAccountant } = administrations;
			const Administraties = (isAccountant ? all : [own]).map(({ company, city, guid, bookYearStart }) => ({
				Bedrijf: company,
				Plaats: city,
				Guid: guid,
				StartBoekjaar: bookYearStart,
			}));
			return { Administraties };
		}),
	};
}
