import { pdfDownloader } from '../../../shared/transport/download';
import { BalanceSign } from '../balanceSign';
import type { Books } from '../books';
import type { AtMost } from '../parts';
import { administrationsOver } from './administrations';
import { costCentreChangesOver } from './costCentreChanges';
import { composedRequestsOver } from './composedRequests';
import { idsOver } from './ids';
import { invoicesOver } from './invoices';
import { balanceOver, costCentresOver, ledgerOver } from './ledger';
import { mutationsOver } from './mutations';
import { openItemsOver } from './openItems';
import { readList } from './paging';
import { productChangesOver } from './productChanges';
import { productsOver } from './products';
import { relationsOver } from './relations';
import { newSession, type SessionOptions } from './session';
import { id, record } from './values';
import { withoutVersion } from './withoutVersion';

export type EBoekhoudenRestOptions = SessionOptions;

/** Where its files are. */
const OWN = { service: 'e-Boekhouden', domain: 'e-boekhouden.nl' };

export function connectEBoekhoudenRest(options: EBoekhoudenRestOptions): Books {
	const session = newSession(options);
	const { baseUrl, allowHttp, send, wait, now, random } = options;
	const ids = idsOver(session);
	const sign = new BalanceSign(async (...asked) => await balanceOver(session, ids, ...asked));
	return {
		ledger: ledgerOver(session, ids, sign),
		costCentres: costCentresOver(ids),
		costCentreChanges: costCentreChangesOver(session),
		mutations: mutationsOver(session, ids, sign),
		relations: relationsOver(session, ids),
		products: productsOver(session, ids),
		invoices: invoicesOver(
			session,
			ids,
			pdfDownloader({ ...OWN, baseUrl: withoutVersion(baseUrl), allowHttp, send, wait, now, random }),
		),
		openItems: openItemsOver(session, ids),
		administrations: administrationsOver(session),
		templates: { list: listed(ids.names.templates, ids.names.someTemplates) },
		requests: composedRequestsOver(session),
		productChanges: productChangesOver(session, ids),
		units: { list: listed(ids.names.units, ids.names.someUnits) },
		close: async () => await session.close(),
	};
}

/** All of a list, which is kept for the connection, or no more of it than is wanted. */
function listed<T>(all: () => Promise<readonly T[]>, some: (limit: number) => Promise<T[]>) {
	return async ({ limit }: AtMost = {}): Promise<readonly T[]> =>
		limit === undefined ? await all() : await some(limit);
}

/** Opens a session, reads one account and ends it. @throws ServiceProblem that says what is wrong with the credential */
export async function testEBoekhoudenToken(options: EBoekhoudenRestOptions): Promise<void> {
	const session = newSession(options);
	try {
		await readList(session, 'ledger', record({ id }), { limit: 1 });
	} finally {
		await session.close();
	}
}
