import { result } from '../support/answers';
import { INVOICE } from '../support/calls';
import { clientWith, problemOf } from '../support/clientWith';

test.each(['', '<Factuurnummer />', '<Factuurnummer> </Factuurnummer>'])(
	'an invoice without a number (%o) may or may not be there, and is not made again',
	async (payload) => {
		const { client, operations } = clientWith({ AddFactuur: result('AddFactuur', payload) });
		const problem = await problemOf(client.invoices.create(INVOICE));
		expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'unknown', operation: 'AddFactuur' });
		expect(operations()).toEqual(['OpenSession', 'AddFactuur']);
	},
);
