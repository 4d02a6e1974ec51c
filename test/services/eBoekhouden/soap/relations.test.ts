import { refusal } from '../support/answers';
import { RELATION } from '../support/calls';
import { clientWith, problemOf } from '../support/clientWith';
import { useBooks } from '../support/connect';

const { connect, count } = useBooks();

test('an update that is refused one level lower, as elsewhere, is refused as well', async () => {
	const wrapped = refusal('UpdateRelatie', 'REL_001', 'Nee');
	const body = wrapped.body.replace(
		/(<UpdateRelatieResult>)(.*)(<\/UpdateRelatieResult>)/,
		'$1<ErrorMsg>$2</ErrorMsg>$3',
	);
	const { client } = clientWith({ UpdateRelatie: { ...wrapped, body } });
	expect((await problemOf(client.relations.update('1001', {}))).facts.code).toBe('REL_001');
});

test('a value that is no text is refused before anything is sent', async () => {
	const { client } = connect();
	const code = 1042 as unknown as string;
	const problem = await problemOf(client.relations.create({ ...RELATION, code }));
	expect(problem.facts).toMatchObject({ kind: 'input', outcome: 'notDone' });
	expect(problem.message).toBe('e-Boekhouden: AddRelatie.oRel.Code cannot be sent: number (AddRelatie)');
	expect(count('AddRelatie')).toBe(0);
});
