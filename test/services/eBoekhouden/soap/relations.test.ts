import { refusal, result } from '../support/answers';
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

test('of the code that is asked for, whatever the service gives beside it', async () => {
	const given = ['1001', '01001', '1001a']
		.map((code) => `<cRelatie><Code>${code}</Code></cRelatie>`)
		.join('');
	const { client } = clientWith({ GetRelaties: result('GetRelaties', `<Relaties>${given}</Relaties>`) });
	const codes = async (filter: object) => (await client.relations.list(filter)).found.map(({ code }) => code);
	expect(await codes({ code: '1001' })).toEqual(['1001']);
	expect(await codes({})).toEqual(['1001', '01001', '1001a']);
});
