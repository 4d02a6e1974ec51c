import type { IDataObject } from 'n8n-workflow';
import { checkConnection as checkEBoekhouden } from '../../nodes/EBoekhouden/operations/connection/check';
import { checkConnection as checkNmbrs } from '../../nodes/Nmbrs/operations/connection/check';
import { checkConnection as checkOutSmart } from '../../nodes/OutSmart/operations/connection/check';
import { isRow, type Row } from '../../base/words/row';
import { connectionLog } from '../../features/connectionCheck/report';
import type { Sandbox } from '../../sandbox';
import { connectEBoekhoudenRest } from '../../services/eBoekhouden/rest/restClient';
import { connectEBoekhoudenSoap } from '../../services/eBoekhouden/soap/soapClient';
import { connectNmbrsSoap } from '../../services/nmbrs/soapClient';
import { connectOutSmart } from '../../services/outSmart/restClient';
import { carryOut } from './carryOut';
import { sendTo } from './inProcess';

export type Way = 'rest' | 'soap';

export interface CheckedConnections {
	message: string;
	rows: Row[];
	page: string;
	/** The row of a check: `memorialSide SOAP`. */
	of(key: string): Row;
	/** The block to paste into an issue. */
	block: string;
}

const wait = async () => await Promise.resolve();

/** The three checks one after the other and their page, as in the workflow, against the services of a sandbox. */
export async function checkConnections(
	sandbox: Sandbox,
	{ way = 'soap', login = {} }: { way?: Way; login?: { securityCode1?: string } } = {},
): Promise<CheckedConnections> {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox;
	const tools = { send: sendTo(sandbox), wait };
	const books =
		way === 'rest'
			? connectEBoekhoudenRest({ ...eBoekhoudenRest.credentials, baseUrl: eBoekhoudenRest.url, ...tools })
			: connectEBoekhoudenSoap({ ...eBoekhouden.credentials, ...login, baseUrl: eBoekhouden.url, ...tools });
	const payroll = connectNmbrsSoap({ ...nmbrs.credentials, baseUrl: nmbrs.url, ...tools });
	const fieldService = connectOutSmart({ ...outSmart.credentials, baseUrl: outSmart.url, ...tools });
	const parameters = { language: 'nl' };
	const jsonOf = (items: { json: IDataObject }[]) => items.map(({ json }) => json);
	const ofPayroll = jsonOf(await carryOut(checkNmbrs, { client: payroll, parameters }));
	const ofBooks = jsonOf(await carryOut(checkEBoekhouden, { client: books, parameters, input: ofPayroll }));
	const all = jsonOf(await carryOut(checkOutSmart, { client: fieldService, parameters, input: ofBooks }));
	const { rows, message, report } = connectionLog(all.filter(isRow), 'nl');
	return {
		...{ rows, message, page: report },
		of(key) {
			const row = rows.find((one) => one.key === key);
			if (!row) throw new Error(`no row of ${key}: ${rows.map((one) => one.key).join(', ')}`);
			return row;
		},
		block: report.slice(report.lastIndexOf('<h3>')),
	};
}
