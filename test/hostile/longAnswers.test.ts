import { CALLS } from '../services/eBoekhouden/support/calls';
import * as books from '../services/eBoekhouden/support/answers';
import { clientWith as booksWith, LOGIN, problemOf } from '../services/eBoekhouden/support/clientWith';
import * as payroll from '../nodes/Nmbrs/support/answers';
import * as fieldService from '../support/outSmart/answers';
import { isLinear } from './support/cpuTime';

const MEGABYTE = 1_000_000;
/** A secret that a cut after 500 characters goes through, then a megabyte. */
const echoing = (secret: string, length = MEGABYTE) => `${'.'.repeat(490)}${secret}${'.'.repeat(length)}x`;

const error = (operation: string) => (text: string) => {
	const { client } = booksWith({ [operation]: books.refusal(operation, text, text) });
	return (CALLS[operation] as (typeof CALLS)[string])(client);
};
const soapFault = (text: string) => booksWith({ GetMutaties: books.fault(text) }).client.mutations.find('1');
const { securityCode1, securityCode2 } = LOGIN;

const companies = (answer: Parameters<typeof payroll.clientWith>[0]) =>
	payroll.clientWith(answer).client.listCompanies();

/** Whatever text of its own a service can refuse with, by each way in which it comes. */
const REFUSALS: [name: string, secret: string, call: (text: string) => Promise<unknown>][] = [
	['an error of e-Boekhouden', securityCode2, error('AddMutatie')],
	['an error of e-Boekhouden without a wrapper', securityCode2, error('UpdateRelatie')],
	['an error at the login of e-Boekhouden', securityCode1, error('OpenSession')],
	['a fault of e-Boekhouden', securityCode1, soapFault],
	['a fault of Nmbrs', payroll.TOKEN, (text) => companies(payroll.fault(text))],
	['a code of Nmbrs', payroll.TOKEN, (text) => companies(payroll.coded(2030, text))],
	[
		'messages of OutSmart',
		fieldService.TOKEN,
		(text) => fieldService.clientWith(fieldService.refusal(1200, text, text)).client.listHourTypes(),
	],
];

test.each(REFUSALS)(
	'%s of a megabyte is told at once and in short, without a secret',
	async (_name, secret, call) => {
		const told = (length: number) => async () => await problemOf(call(echoing(secret, length)));
		expect(await isLinear(told, MEGABYTE)).toBe(true);
		const { facts, message } = await problemOf(call(echoing(secret)));
		expect(facts.text?.length ?? 0).toBeLessThanOrEqual(500);
		expect(message.length).toBeLessThan(1_000);
		expect(message).toContain('*****');
		for (let at = 0; at + 6 <= secret.length; at++) expect(message).not.toContain(secret.slice(at, at + 6));
	},
);

test('a session id of a megabyte is none: the pattern that masks it would take minutes to make', async () => {
	const OpenSession = books.result('OpenSession', `<SessionID>${'.'.repeat(1_000_000)}</SessionID>`);
	const { client, operations } = booksWith({ OpenSession });
	const { facts } = await problemOf(client.costCentres.list());
	expect(facts).toMatchObject({ kind: 'unreadable', operation: 'OpenSession' });
	expect(new Set(operations())).toEqual(new Set(['OpenSession']));
});
