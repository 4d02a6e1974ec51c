import { pdfDownloader } from '../../../base/transport/download';
import type { Books } from '../books';
import { turningBalances } from '../balanceSign';
import { administrationsOver } from './administrations';
import { invoicesOver } from './invoices';
import { costCentresOver, ledgerOver } from './ledger';
import { mutationsOver, openItemsOver } from './mutations';
import { productsOver } from './products';
import { relationsOver } from './relations';
import { newSession, type AdministrationRef, type SessionOptions } from './session';

export type EBoekhoudenSoapOptions = SessionOptions;

/** The domain in the links to files of the service. */
const OWN = { service: 'e-Boekhouden', domain: 'e-boekhouden.nl' };

/** The books of the login's own administration, or of another that it has access to. */
export function connectEBoekhoudenSoap(
	options: EBoekhoudenSoapOptions,
	administration?: AdministrationRef,
): Books {
	const session = newSession(options, administration);
	const { baseUrl, allowHttp, send, wait, now, random } = options;
	return {
		costCentres: costCentresOver(session),
		...turningBalances({ ledger: ledgerOver(session), mutations: mutationsOver(session) }),
		relations: relationsOver(session),
		products: productsOver(session),
		invoices: invoicesOver(session, pdfDownloader({ ...OWN, baseUrl, allowHttp, send, wait, now, random })),
		openItems: openItemsOver(session),
		...(administration && { company: administration.company }),
		administrations: administrationsOver(session, (other) => connectEBoekhoudenSoap(options, other), wait),
		close: async () => await session.close(),
	};
}

/** Tests a login by opening a session and closing it. @throws ServiceProblem that says what is wrong with the credential */
export async function testEBoekhoudenLogin(options: EBoekhoudenSoapOptions): Promise<void> {
	const session = newSession(options);
	try {
		await session.read('GetGrootboekrekeningen', { cFilter: { ID: '0', Categorie: 'FIN' } });
	} finally {
		await session.close();
	}
}
