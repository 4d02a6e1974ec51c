import type { IDataObject } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { everyField, type FieldCase, ITEM } from '../support/everyField';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';
import { STRINGS, TEN_THOUSAND, UNSENDABLE } from './support/strings';

/** All that an item can have: n8n cannot hold one that has itself in it, and makes text of a moment. */
const VALUES: Record<string, unknown> = {
	...{ undefined, null: null, empty: '', spaces: '  ', hard: '\u00a0', nul: '\u0000', zeroWidth: '\u200b' },
	...{ zero: 0, minus: -1, one: 1, half: 0.5, tiny: 1e-9, huge: 1e21, nan: NaN, infinite: Infinity },
	...{
		true: true,
		false: false,
		yes: 'ja',
		word: 'NOPE',
		list: [],
		listOfNothing: [undefined],
		lists: [[1], [2]],
	},
	...{ object: {}, locator: { __rl: true, mode: 'id', value: '' }, map: new Map([['a', 1]]) },
	...{
		date: new Date('2026-02-30T23:30:00Z'),
		noDate: new Date(NaN),
	},
	...{
		dutchDate: '31-01-2026',
		impossible: '2026-02-30',
		amount: '1.234,56',
		thousands: '1.234',
		comma: '12,5',
	},
	...{ surrogate: '\ud800', unsendable: UNSENDABLE, long: TEN_THOUSAND.repeat(10), digits: '9'.repeat(40) },
	...{ prototype: JSON.parse('{"__proto__": {"x": 1}}') as unknown, script: STRINGS['a script'] },
	...{
		formula: STRINGS['a formula'],
		sql: STRINGS.SQL,
		quotes: STRINGS['every quote'],
		path: '../../etc/passwd',
	},
	...{ expression: '={{ 1 + 1 }}', json: '{"a": [1', list200: Array.from({ length: 200 }, () => ({ a: 1 })) },
};
const GIVEN = Object.entries(VALUES);

const sandbox = useSandbox();
/** What no user may read: an error of the code, a secret, a value that was not written out. */
const UNFIT =
	/Cannot read|is not a function|is not iterable|Maximum call stack|circular structure|\[object |undefined:/;

async function run(field: FieldCase, values: readonly (readonly [string, unknown])[]) {
	const input = values.map(([, v]) => ({ ...ITEM, v })) as IDataObject[];
	const execution = await runNode(`n8n-nodes-eboekhouden.${field.node}`, field.with('={{ $json.v }}'), {
		credentials: field.node === 'syncReport' ? {} : credentialsOf(sandbox()),
		input,
		onError: 'continueRegularOutput',
	});
	return { error: execution.error?.message ?? '', items: execution.error ? [] : execution.nodeItems(NODE) };
}

function secretsIn(text: string): string[] {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox();
	const held = [eBoekhouden, eBoekhoudenRest, nmbrs, outSmart].flatMap(({ credentials }) =>
		Object.values(credentials),
	);
	return held.filter((one): one is string => typeof one === 'string' && one.length > 7 && text.includes(one));
}

test(`${GIVEN.length} values in every field of every operation`, async () => {
	const fields = everyField();
	const wrong: string[] = [];
	let count = 0;
	const judge = (field: FieldCase, what: string, text: string) => {
		count += 1;
		const told = [
			...(UNFIT.exec(text) ?? []),
			...secretsIn(text).map(() => 'a secret'),
			...(text.length > 200_000 ? ['too long'] : []),
		];
		if (told.length > 0) wrong.push(`${field.name}: ${what}: ${told.join(', ')}: ${text.slice(0, 300)}`);
	};
	for (const field of fields) {
		sandbox().reset();
		// Operations on all items together read the fields of the first.
		const rounds = field.operation.passesItems ? GIVEN.map((one) => [one]) : [GIVEN];
		for (const values of rounds) {
			const { error, items } = await run(field, values);
			const lost = values.filter(
				(_, at) =>
					error === '' &&
					items.length > 0 &&
					!items.some(({ pairedItem }) => JSON.stringify(pairedItem).includes(`"item":${at}`)),
			);
			if (
				!field.operation.passesItems &&
				items.length > 0 &&
				lost.length > 0 &&
				!field.operation.value.startsWith('getMany')
			)
				wrong.push(`${field.name}: nothing came out for ${lost.map(([name]) => name).join(', ')}`);
			for (const [at, [name]] of values.entries()) {
				const own = items.filter(({ pairedItem }) => JSON.stringify(pairedItem).includes(`"item":${at}}`));
				judge(field, name, error + JSON.stringify(own.map(({ json }) => json.error ?? '')));
			}
		}
	}
	process.stdout.write(`${count} values in ${fields.length} fields of operations\n`);
	expect(wrong).toEqual([]);
});
