import type { Operation, SoapCall, SoapService } from '../soap/service';
import type { Administration, Administrations } from './books/administrations';
import type { Books } from './books/books';
import { invoiceOperations } from './operations/invoiceOperations';
import { ledgerAccountOperations } from './operations/ledgerAccountOperations';
import { ledgerOperations } from './operations/ledgerOperations';
import { mutationOperations } from './operations/mutationOperations';
import { openItemOperations } from './operations/openItemOperations';
import { productOperations } from './operations/productOperations';
import { relationOperations } from './operations/relationOperations';
import { loginOperations, sessionOperations } from './operations/sessionOperations';
import { NAMESPACE } from './wire/message';
import type { ServiceError } from './wire/message';
import { messages } from './wire/messages';

const failures: Record<string, { failure(operation: string, error: ServiceError): string }> = messages;

function operationsIn(books: Books, administrations: Administrations): Record<string, Operation> {
	return {
		...sessionOperations(books, administrations),
		...ledgerOperations(books),
		...ledgerAccountOperations(books),
		...mutationOperations(books),
		...relationOperations(books),
		...productOperations(books),
		...invoiceOperations(books),
		...openItemOperations(books),
	};
}

const textOf = (body: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '';

/** The administration of a call: that of its session, or the one that it wants to open. */
function placeOf(administrations: Administrations, body: string): Administration {
	const session = textOf(body, 'SessionID');
	const guid = textOf(body, 'AdministratieGUID');
	const wanted = guid === '' ? administrations.ofSession(session) : administrations.find(guid);
	return wanted ?? administrations.own;
}

function sessionOf({ body }: SoapCall): string {
	return body?.children.find(({ name }) => name === 'SessionID')?.text ?? '';
}

/** A session is in one administration, and so is every call with it. */
export function eBoekhoudenService(administrations: Administrations): SoapService {
	const made = new WeakMap<Books, Record<string, Operation>>();
	const operationsOf = (books: Books) => {
		const operations = made.get(books) ?? operationsIn(books, administrations);
		made.set(books, operations);
		return operations;
	};
	const inItsBooks = (name: string): Operation => {
		return (call) => {
			const { books } = administrations.ofSession(sessionOf(call)) ?? administrations.own;
			return operationsOf(books)[name]?.(call) ?? '';
		};
	};
	const names = Object.keys(operationsOf(administrations.own.books));
	const operations = {
		...loginOperations(administrations),
		...Object.fromEntries(names.map((name) => [name, inItsBooks(name)])),
	};
	return {
		name: 'e-Boekhouden',
		path: '/eboekhouden/soap.asmx',
		namespace: NAMESPACE,
		operations,
		missing: Object.keys(messages).filter((name) => !Object.hasOwn(operations, name)),
		refuse: (operation, code, text) => failures[operation]?.failure(operation, { code, text }) ?? '',
		administrationOf: (body) => placeOf(administrations, body).guid,
	};
}
