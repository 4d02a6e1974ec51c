import type { SendHttp } from '../../../shared/http';
import { Redactor } from '../../../shared/redact';
import type { Wait } from '../../../shared/retry';
import { SoapCaller } from '../../../shared/soap/caller';
import type { EBoekhoudenClient } from '../client';
import { addInvoice, listInvoices, listOpenItems } from './invoices';
import { getBalance, listCostCentres, listLedgerAccounts } from './ledger';
import { E_BOEKHOUDEN } from './messages';
import { addMemorial, listMutations } from './mutations';
import { listProducts } from './products';
import { addRelation, listRelations, updateRelation } from './relations';
import { Session, type LoginCodes } from './session';

export interface EBoekhoudenSoapOptions extends LoginCodes {
	baseUrl: string;
	send: SendHttp;
	wait: Wait;
}

const TIMEOUT_MS = 120_000;

export function connectEBoekhoudenSoap(options: EBoekhoudenSoapOptions): EBoekhoudenClient {
	const session = openSession(options);
	return {
		listLedgerAccounts: (filter) => listLedgerAccounts(session, filter),
		listCostCentres: () => listCostCentres(session),
		listMutations: (filter) => listMutations(session, filter),
		addMemorial: (entry) => addMemorial(session, entry),
		getBalance: (filter) => getBalance(session, filter),
		listRelations: (filter) => listRelations(session, filter),
		addRelation: (relation) => addRelation(session, relation),
		updateRelation: (code, change) => updateRelation(session, code, change),
		listProducts: (filter) => listProducts(session, filter),
		listInvoices: (filter) => listInvoices(session, filter),
		addInvoice: (invoice) => addInvoice(session, invoice),
		listOpenItems: (kind) => listOpenItems(session, kind),
		close: () => session.close(),
	};
}

/** Logs in and out again. @throws ServiceProblem that says what is wrong with the credential */
export async function testEBoekhoudenLogin(options: EBoekhoudenSoapOptions): Promise<void> {
	const session = openSession(options);
	try {
		await session.read('GetGrootboekrekeningen', { cFilter: { ID: '0', Categorie: 'FIN' } });
	} finally {
		await session.close();
	}
}

function openSession({ baseUrl, send, wait, ...codes }: EBoekhoudenSoapOptions): Session {
	// What is pasted into a credential often ends in a space.
	const login = {
		username: codes.username.trim(),
		securityCode1: codes.securityCode1.trim(),
		securityCode2: codes.securityCode2.trim(),
	};
	const redactor = new Redactor(login.securityCode1, login.securityCode2);
	const caller = new SoapCaller(E_BOEKHOUDEN, {
		endpoint: baseUrl.trim(),
		send,
		timeoutMs: TIMEOUT_MS,
		redactor,
		// Business errors come in the answer; a fault is about the message, or the server tripped (1.1).
		readFault: ({ code }) => (/Client$/.test(code) ? {} : { kind: 'hiccup' }),
	});
	return new Session(login, { caller, redactor, wait });
}
