import type { Sandbox } from '../../../sandbox';
import type { Administration } from '../../../sandbox/eboekhouden/books/administrations';
import { CLIENT_TABLE } from '../server/clientTable';
import type { Table } from '../server/rest';

const BAKERY = 12345;
const GARAGE = 12346;
const FLORIST = 12347;

/** A company of Nmbrs with the administration that it is booked in. */
export interface Client {
	client: string;
	company: number;
	administration: Administration;
	fromYear: number;
	fromPeriod: number;
}

/** Three companies, each with an administration of its own. */
export function clientsOf({ administrations, payroll }: Sandbox): [Client, Client, Client] {
	for (const company of [GARAGE, FLORIST]) payroll.showCompany(company);
	const [garage, florist] = ['Garage Zuid B.V.', 'Bloemen Noord'].map((company) =>
		administrations.add({ company }),
	) as [Administration, Administration];
	return [
		{
			client: 'Bakkerij',
			company: BAKERY,
			administration: administrations.own,
			fromYear: 2026,
			fromPeriod: 9,
		},
		{ client: 'Garage', company: GARAGE, administration: garage, fromYear: 2026, fromPeriod: 10 },
		{ client: 'Bloemen', company: FLORIST, administration: florist, fromYear: 2026, fromPeriod: 40 },
	];
}

/** The table of these clients, as the guide has it made. */
export function tableOf(clients: readonly Client[]): Table {
	const rows = clients.map(({ administration, company, ...rest }) => ({
		...rest,
		...{ company: String(company), administration: administration.company, active: true },
	}));
	return { ...CLIENT_TABLE, rows };
}

/** The companies that the entries in each administration are of. */
export function bookedIn(clients: Client[]): number[][] {
	return clients.map(({ administration }) => {
		const vouchers = administration.books
			.memorials()
			.map(({ voucher }) => /^NMBRS (\d+)\//.exec(voucher)?.[1]);
		return [...new Set(vouchers.filter((company) => company !== undefined).map(Number))];
	});
}
