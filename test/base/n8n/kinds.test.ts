import { ServiceProblem } from '../../../base/problems/problem';
import { onOff, preview, text } from '../../../base/n8n/fieldTypes';
import { kindsFor } from '../../../base/n8n/kinds';
import type { Result } from '../../../base/n8n/kinds/rowsOut';
import type { ReportedListing } from '../../../base/n8n/kinds/list';
import type { Findings } from '../../../base/words/finding';
import type { RowAction } from '../../../base/words/row';
import { carryOut } from '../../support/carryOut';

const { allItems, list, perItem } = kindsFor<string>();
const told = { name: 'Do', value: 'do', action: 'Do', description: 'Do' };
const client = 'client';
const ROW = {
	service: 'OutSmart',
	resource: 'relation',
	key: '1',
	action: 'created',
	reason: 'New.',
	preview: false,
};

const PROBLEM = new ServiceProblem({
	service: 'e-Boekhouden',
	operation: 'GetRelaties',
	outcome: 'notDone',
	problem: { code: 'refused' },
});

describe('a list', () => {
	const RECORDS = Array.from({ length: 120 }, (_, number) => ({ number }));
	const asked: (number | undefined)[] = [];
	const records = (found: ReportedListing | object[] | ServiceProblem) =>
		list({
			...told,
			filters: { code: text({ displayName: 'Code' }) },
			problemsAsRows: { service: 'e-Boekhouden', resource: 'relation' },
			async list({ limit }) {
				asked.push(limit);
				if (found instanceof ServiceProblem) throw found;
				return found;
			},
		});
	const json = async (found: Parameters<typeof records>[0], parameters: Record<string, unknown> = {}) =>
		(await carryOut(records(found), { client, parameters })).map((item) => item.json);
	beforeEach(() => void (asked.length = 0));

	test.each<[object, number, number | undefined]>([
		[{}, 50, 50],
		[{ limit: 1 }, 1, 1],
		[{ limit: 119 }, 119, 119],
		[{ limit: 120 }, 120, 120],
		[{ limit: 121 }, 120, 121],
		[{ returnAll: true, limit: 1 }, 120, undefined],
		[{ returnAll: 'true', limit: 1 }, 120, undefined],
		[{ returnAll: 'false', limit: '2' }, 2, 2],
	])('with %j gives %i, and asks for no more', async (parameters, count, limit) => {
		expect(await json(RECORDS, { ...parameters })).toHaveLength(count);
		expect(asked).toEqual([limit]);
	});

	test.each([
		...[{ limit: 0 }, { limit: -1 }, { limit: 'all' }, { limit: null }],
		...[{ returnAll: 'yes' }, { returnAll: null }],
	])('with %j is refused: a part of it would look like all of it', async (parameters) => {
		await expect(json(RECORDS, parameters)).rejects.toThrow(
			/must be (a whole number|on or off)|Limit|Return All/,
		);
		expect(asked).toEqual([]);
	});

	test('of which there may be more: the records, and, where that is asked for, a row', async () => {
		const listing = { found: RECORDS.slice(0, 3), whole: false };
		expect(await json(listing)).toHaveLength(3);
		const rows = await json(listing, { problemsAsRows: true, language: 'en' });
		expect(rows[3]).toMatchObject({ code: 'listCutOff', action: 'skipped', given: 3, attention: false });
		expect(rows[3]).not.toHaveProperty('count');
		expect(rows[3]?.reason).toContain('e-Boekhouden gave 3 relations');
	});

	test('of which there is something to tell: a row behind the records, where that is asked for', async () => {
		const counts = { read: 3, all: 300, hours: 1, minutes: 1 };
		const told = { code: 'readInTurns', resource: 'relation', ...counts } as const;
		const listing = { found: RECORDS.slice(0, 3), whole: true, note: told };
		expect(await json(listing)).toHaveLength(3);
		const rows = await json(listing, { problemsAsRows: true, language: 'en' });
		expect(rows[3]).toMatchObject({ code: 'readInTurns', action: 'skipped', read: 3, attention: false });
		expect(rows).toHaveLength(4);
	});

	test('that cannot be read stops, or is a row where that is asked for', async () => {
		await expect(json(PROBLEM)).rejects.toMatchObject({
			message: PROBLEM.message,
			description: 'Fix what the text of the service names, then run again.',
		});
		const rows = await json(PROBLEM, { problemsAsRows: true });
		expect(rows).toMatchObject([
			{ code: 'listNotRead', action: 'failed', attention: true, problem: { operation: 'GetRelaties' } },
		]);
	});
});

describe('all items together', () => {
	const seen: unknown[] = [];
	const operation = allItems({
		...told,
		fields: { preview, book: onOff({ displayName: 'Book', default: true }) },
		service: 'e-Boekhouden',
		check: ({ preview: only, book }) =>
			only === false && book === false ? [{ code: 'mustNotBeEmpty', field: 'both' }] : [],
		async execute({ items, values }) {
			seen.push(values);
			return items.map(({ json, index }) => ({ json: { made: json.id }, from: index }));
		},
	});
	beforeEach(() => void (seen.length = 0));

	test('rows travel on as they are, each paired with itself; what comes out is paired with what it is about', async () => {
		const output = await carryOut(operation, { client, input: [{ id: 'a' }, ROW, {}, { id: 'b' }] });
		expect(output).toEqual([
			{ json: ROW, pairedItem: { item: 1 } },
			{ json: { made: 'a' }, pairedItem: { item: 0 } },
			{ json: { made: 'b' }, pairedItem: { item: 3 } },
		]);
	});

	test.each<[Record<string, unknown>, string[]]>([
		[{ preview: 'nee' }, ['mustBe']],
		[{ preview: 'nee', book: '' }, ['mustBe', 'mustBe']],
		[{ preview: false, book: false }, ['mustNotBeEmpty']],
	])('settings %j: one blocked row that names all, and nothing is done', async (parameters, faults) => {
		const output = await carryOut(operation, { client, parameters, input: [{ id: 'a' }, ROW] });
		expect(output.map(({ json }) => json)).toMatchObject([
			ROW,
			{
				...{ service: 'e-Boekhouden', resource: 'settings', key: 'settings', action: 'blocked' },
				...{ code: 'settingsWrong', attention: true, faults: faults.map((code) => ({ code })) },
			},
		]);
		expect(seen).toEqual([]);
	});

	test('what an earlier step said of the settings is not said again, and nothing is done', async () => {
		const parameters = { preview: 'nee' };
		const [{ json: told } = { json: {} }] = await carryOut(operation, { client, parameters });
		expect(told).toMatchObject({ code: 'settingsWrong' });
		const output = await carryOut(operation, { client, parameters, input: [told, { id: 'a' }] });
		expect(output).toEqual([{ json: told, pairedItem: { item: 0 } }]);
		const more = await carryOut(operation, {
			client,
			parameters: { preview: 'nee', book: '' },
			input: [told],
		});
		expect(more[1]?.json.faults).toMatchObject([{ field: 'book' }]);
		expect(seen).toEqual([]);
	});
});

describe('by hand, where nobody reads a log', () => {
	const NO_INVOICE: Findings = [{ code: 'notAnOrder', lacks: ['date'] }];
	const order = (
		key: string,
		action: RowAction,
		{ isPreview = false, findings = NO_INVOICE } = {},
	): Result => ({
		json: { id: key },
		row: { service: 'e-Boekhouden', resource: 'invoice', key, action, findings, preview: isPreview },
	});
	const refusing = (results: Result[]) =>
		allItems({ ...told, fields: {}, service: 'e-Boekhouden', execute: async () => results });
	const BY_HAND = { problemsAsRows: false, language: 'en' };
	const FIRST = ['action', 'key', 'reason', 'advice'];
	const REASON = expect.stringContaining('lacks date');

	test('what is refused is an error in words with the remedy; the items of others go on where the node does', async () => {
		const results = [
			{ ...order('a', 'created'), from: 0 },
			{ ...order('b', 'blocked'), from: 1 },
			{ ...order('c', 'failed'), from: 2 },
		];
		const input = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
		const refused = carryOut(refusing(results), { client, parameters: BY_HAND, input });
		await expect(refused).rejects.toThrow(/lacks date.* \(and 1 more\)$/);
		await expect(refused).rejects.toMatchObject({ description: expect.stringMatching(/./) });
		const going = { client, parameters: BY_HAND, input, continueOnFail: true };
		expect(await carryOut(refusing(results), going)).toMatchObject([
			{ json: { action: 'created', reason: REASON, id: 'a' }, pairedItem: { item: 0 } },
			{ json: { error: REASON, message: { code: 'notAnOrder' } }, pairedItem: { item: 1 } },
			{ json: { error: REASON }, pairedItem: { item: 2 } },
		]);
	});

	test('what was decided comes first; a preview is told in its item, and a service that fails is an error then too', async () => {
		const [only] = await carryOut(refusing([order('a', 'blocked', { isPreview: true })]), {
			client,
			parameters: BY_HAND,
		});
		expect(Object.keys(only?.json ?? {}).slice(0, 4)).toEqual(FIRST);
		expect(only?.json).toMatchObject({ action: 'blocked', preview: true, id: 'a' });
		const failed = carryOut(refusing([order('a', 'failed', { isPreview: true })]), {
			client,
			parameters: BY_HAND,
		});
		await expect(failed).rejects.toThrow('lacks date');
	});

	test('in a workflow with a log the item is as it is, and nothing is an error', async () => {
		const output = await carryOut(refusing([order('a', 'blocked'), order('b', 'failed')]), { client });
		expect(output.map(({ json }) => json)).toEqual([{ id: 'a' }, { id: 'b' }]);
	});

	test('what differs is the answer of a comparison; wrong input and wrong settings are none', async () => {
		let found: Findings = [{ code: 'stepsWrong', because: 'elsewhere', reference: '' }];
		let attention: false | undefined = false;
		const compare = allItems({
			...told,
			fields: { preview },
			service: 'e-Boekhouden',
			execute: async () => [
				{ row: { ...ROW, action: 'blocked', findings: found, attention, preview: false } },
			],
		});
		expect(await carryOut(compare, { client, parameters: BY_HAND })).toHaveLength(1);
		[found, attention] = [NO_INVOICE, undefined];
		await expect(carryOut(compare, { client, parameters: BY_HAND })).rejects.toThrow('lacks date');
		const wrong = carryOut(compare, { client, parameters: { ...BY_HAND, preview: 'nee' } });
		await expect(wrong).rejects.toThrow("'Preview' is 'nee'");
	});
});

describe('an operation per item', () => {
	test('one record or several; a fault of a field is an error that names it', async () => {
		const operation = perItem({
			...told,
			fields: { book: onOff({ displayName: 'Book', default: true }) },
			execute: async ({ item, values }) => (item.many ? [{ n: 1 }, { n: 2 }] : { ...values }),
		});
		const output = await carryOut(operation, { client, input: [{ many: true }, {}] });
		expect(output.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
			[{ n: 1 }, { item: 0 }],
			[{ n: 2 }, { item: 0 }],
			[{ book: true }, { item: 1 }],
		]);
		await expect(carryOut(operation, { client, parameters: { book: 'ja' } })).rejects.toMatchObject({
			message: expect.stringContaining("'Book' is 'ja'"),
		});
	});
});
