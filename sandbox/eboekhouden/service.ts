import type { SoapService } from '../soap/service';
import type { Books } from './books/books';
import { invoiceOperations } from './operations/invoiceOperations';
import { ledgerAccountOperations } from './operations/ledgerAccountOperations';
import { ledgerOperations } from './operations/ledgerOperations';
import { mutationOperations } from './operations/mutationOperations';
import { openItemOperations } from './operations/openItemOperations';
import { productOperations } from './operations/productOperations';
import { relationOperations } from './operations/relationOperations';
import { sessionOperations } from './operations/sessionOperations';
import { NAMESPACE } from './wire/message';
import type { ServiceError } from './wire/message';
import { messages } from './wire/messages';

const failures: Record<string, { failure(operation: string, error: ServiceError): string }> = messages;

export function eBoekhoudenService(books: Books): SoapService {
	const operations = {
		...sessionOperations(books),
		...ledgerOperations(books),
		...ledgerAccountOperations(books),
		...mutationOperations(books),
		...relationOperations(books),
		...productOperations(books),
		...invoiceOperations(books),
		...openItemOperations(books),
	};
	return {
		name: 'e-Boekhouden',
		path: '/eboekhouden/soap.asmx',
		namespace: NAMESPACE,
		operations,
		missing: Object.keys(messages).filter((name) => !Object.hasOwn(operations, name)),
		refuse: (operation, code, text) => failures[operation]?.failure(operation, { code, text }) ?? '',
	};
}
