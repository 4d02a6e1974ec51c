import { pdfDownloader } from '../../../base/transport/download';
import { turningBalances } from '../balanceSign';
import type { Administrations, Books } from '../books';
import { idsOver } from './ids';
import { invoicesOver } from './invoices';
import { costCentreChangesOver, costCentresOver, ledgerOver } from './ledger';
import { mutationsOver } from './mutations';
import { openItemsOver } from './openItems';
import { productChangesOver, productsOver } from './products';
import { listOf, readList } from './reading';
import { relationsOver } from './relations';
import { newSession, withoutVersion, type Session, type SessionOptions } from './session';
import { entry, id, record, text } from './values';

export type EBoekhoudenRestOptions = SessionOptions;

/** The domain in the links to files of the service. */
const OWN = { service: 'e-Boekhouden', domain: 'e-boekhouden.nl' };

export function connectEBoekhoudenRest(options: EBoekhoudenRestOptions): Books {
	const session = newSession(options);
	const { baseUrl, allowHttp, send, wait, now, random } = options;
	const ids = idsOver(session);
	return {
		...turningBalances({ ledger: ledgerOver(session, ids), mutations: mutationsOver(session, ids) }),
		costCentres: costCentresOver(ids),
		costCentreChanges: costCentreChangesOver(session),
		relations: relationsOver(session, ids),
		products: productsOver(session, ids),
		invoices: invoicesOver(
			session,
			ids,
			pdfDownloader({ ...OWN, baseUrl: withoutVersion(baseUrl), allowHttp, send, wait, now, random }),
		),
		openItems: openItemsOver(session, ids),
		administrations: administrationsOver(session),
		templates: { list: ids.names.templates },
		productChanges: productChangesOver(session, ids),
		units: { list: ids.names.units },
		close: async () => await session.close(),
	};
}

/**
 * Opens a session and reads one account in it. Returns the header for other calls; the session ends by
 * itself. @throws ServiceProblem that says what is wrong with the credential
 */
export async function openEBoekhoudenSession(options: EBoekhoudenRestOptions): Promise<string> {
	const session = newSession(options);
	await readList(session, 'ledger', record({ id }), { limit: 1 });
	return await session.authorization();
}

const administrations = listOf(entry({ guid: text, company: text }));

/**
 * The administrations linked to the token's own: the list of all is only for accountants
 * (docs/services/e-boekhouden.md 8.7).
 */
function administrationsOver(session: Session): Administrations {
	return {
		async list({ limit } = {}) {
			const found = await session.get('administration/linked', administrations, [['limit', MOST]]);
			return found
				.slice(0, limit)
				.map(({ guid, company }) => ({ guid, company, city: '', bookYearStart: '' }));
		},
	};
}

/** The size of the only page of linked administrations that is read: no token is linked to as many. */
const MOST = '2000';
