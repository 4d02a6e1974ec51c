import { MEMORIAL } from './support/calls';
import { refusal, response, result } from './support/answers';
import { clientWith, problemOf } from './support/clientWith';
import { useBooks } from './support/connect';

const { books, connect, count } = useBooks();

describe('a refusal', () => {
	test('of a closed period is told as that, and nothing is booked', async () => {
		books().closePeriod('2026-05-01', '2026-05-31');
		const before = books().mutations.length;
		const problem = await problemOf(connect().client.mutations.addMemorial(MEMORIAL));
		expect(problem.facts).toMatchObject({ kind: 'closed', outcome: 'notDone', code: 'MUT_005' });
		expect(problem.message).toBe(
			'e-Boekhouden: the period is closed (AddMutatie): MUT_005: De datum valt in een afgesloten periode',
		);
		expect(books().mutations).toHaveLength(before);
		expect(count('AddMutatie')).toBe(1);
	});

	test('of an unknown ledger account is told in the words of the service', async () => {
		const rows = [{ amount: '1.00', ledgerAccount: '9999', costCentreId: '' }];
		const problem = await problemOf(connect().client.mutations.addMemorial({ ...MEMORIAL, rows }));
		expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone', code: 'MUT_007' });
		expect(problem.inFull).toBe(
			'e-Boekhouden: the service refused (AddMutatie): MUT_007: De grootboekrekening bestaat niet: 9999. Fix what the text of the service names, then run again.',
		);
	});

	test('of memorials that are switched off is no closed period', async () => {
		books().settings.memorialsEnabled = false;
		const problem = await problemOf(connect().client.mutations.addMemorial(MEMORIAL));
		expect(problem.facts).toMatchObject({ kind: 'refused', outcome: 'notDone' });
		expect(problem.message).toContain('Memoriaalboekingen staan uit');
	});
});

test.each([
	['0', result('AddMutatie', '<Mutatienummer>0</Mutatienummer>')],
	['nil', result('AddMutatie', '<Mutatienummer xsi:nil="true" />')],
	['not there', result('AddMutatie')],
	['not there, nor is the result', response('AddMutatie', '')],
	['not there, only text', response('AddMutatie', '<AddMutatieResult>412</AddMutatieResult>')],
	['there twice', result('AddMutatie', '<Mutatienummer>1</Mutatienummer><Mutatienummer>2</Mutatienummer>')],
])('a number that is %s is no proof, and no reason to book again', async (_name, answer) => {
	const { client, operations } = clientWith({ AddMutatie: answer });
	const problem = await problemOf(client.mutations.addMemorial(MEMORIAL));
	expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'unknown', operation: 'AddMutatie' });
	expect(operations()).toEqual(['OpenSession', 'AddMutatie']);
});

test('a refusal beside a number is a refusal', async () => {
	const both = refusal('AddMutatie', 'X1', 'Nee');
	const { client } = clientWith({
		AddMutatie: {
			...both,
			body: both.body.replace('</ErrorMsg>', '</ErrorMsg><Mutatienummer>0</Mutatienummer>'),
		},
	});
	expect((await problemOf(client.mutations.addMemorial(MEMORIAL))).facts).toMatchObject({
		code: 'X1',
		text: 'Nee',
	});
});
