import type { IExecuteFunctions } from 'n8n-workflow';
import { AdministrationClients, onceInExecution } from '../../../base/n8n/service';
import { inEachAdministration } from '../../../base/n8n/kinds/allItems';
import { ServiceProblem, emptyField } from '../../../base/problems/problem';
import { setNow, restoreCalendar } from '../../support/calendar';

const problem = (text: string) =>
	new ServiceProblem({
		...{ service: 'e-Boekhouden', operation: 'GetMutaties', outcome: 'notDone', text },
		problem: { code: 'refused' },
	});

/** Places are named by their first letter in capitals: `Aa` and `a` are one. Those with X are not there, those with ? unreadable. */
function world(places: string[]) {
	const events: string[] = [];
	const clients = new Map<string, { name: string }>();
	const own = { name: 'own' };
	const node = { getInputData: () => places.map(() => ({ json: {} })) } as unknown as IExecuteFunctions;
	const found = new AdministrationClients<{ name: string }>(
		{
			open: async () => await Promise.resolve(own),
			administrationOf: (_context, index) => {
				const place = places[index] ?? '';
				if (place === '?') throw emptyField('Administration');
				return place;
			},
			async within(_client, place) {
				const name = place.charAt(0).toUpperCase();
				events.push(`within ${place}`);
				if (name === 'X') throw problem(place);
				const client = clients.get(name) ?? { name };
				clients.set(name, client);
				return await Promise.resolve(client);
			},
			close: async ({ name }) => void events.push(`close ${name}`),
		},
		node,
		own,
	);
	return { found, events, own };
}

describe('clients by place', () => {
	test('none is asked for without a place, and that of the account stays open', async () => {
		const { found, events, own } = world(['']);
		expect(await found.in(found.administrationOf(0))).toBe(own);
		await found.done(0);
		await found.end(own);
		await found.close();
		expect(events).toEqual([]);
	});

	test('one place is asked for once, and ended after the last item that wants it, however it calls it', async () => {
		const places = ['a', 'b', 'Aa', ''];
		const { found, events } = world(places);
		const names: string[] = [];
		for (const index of places.keys()) {
			names.push((await found.in(found.administrationOf(index))).name);
			events.push(`item ${index}`);
			await found.done(index);
		}
		expect(names).toEqual(['A', 'B', 'A', 'own']);
		expect(events.filter((event) => event.startsWith('within'))).toEqual([
			'within a',
			'within b',
			'within Aa',
		]);
		expect(events.filter((event) => !event.startsWith('within'))).toEqual([
			...['item 0', 'item 1', 'close B', 'item 2', 'close A', 'item 3'],
		]);
	});

	test('what is open when a run stops is closed, also beside a place that is not there', async () => {
		const { found, events } = world(['X', 'a']);
		await expect(found.in('X')).rejects.toThrow();
		await expect(found.in('X')).rejects.toThrow();
		await found.in('a');
		await found.close();
		expect(events).toEqual(['within X', 'within a', 'close A']);
	});
});

describe('all items, place by place', () => {
	async function run(places: string[], { broken = '', indices = [...places.keys()] } = {}) {
		const { found, events } = world(places);
		const used: [string, number[]][] = [];
		const results = await inEachAdministration(
			{
				clients: found,
				items: indices.map((index) => ({ json: {}, index })),
				service: 'e-Boekhouden',
				isPreview: (index) => index === 1,
				besidesFailure: () => [],
			},
			async ({ name }, items) => {
				used.push([name, items.map(({ index }) => index)]);
				if (name === broken) throw problem('broken');
				return await Promise.resolve([{ json: { name } }]);
			},
		);
		const told = results.map((result) =>
			'json' in result
				? result
				: {
						from: result.from,
						key: result.row.key,
						code: result.row.findings[0].code,
						preview: result.row.preview,
					},
		);
		return { used, told, events };
	}

	test('each gets its own items, and what it gives is of these', async () => {
		const { used, told } = await run(['b', '', 'a', 'Bb']);
		expect(used).toEqual([
			['B', [0, 3]],
			['own', [1]],
			['A', [2]],
		]);
		expect(told).toEqual([
			{ from: 0, json: { name: 'B' } },
			{ from: 1, json: { name: 'own' } },
			{ from: 2, json: { name: 'A' } },
		]);
	});

	test('one that is not there or fails is a row of its items; the others go on, and none falls into another', async () => {
		const { used, told } = await run(['X', '?', 'a', 'b', 'X', '?'], { broken: 'A' });
		expect(used).toEqual([
			['A', [2]],
			['B', [3]],
		]);
		expect(told).toEqual([
			{ from: [0, 4], key: 'X', code: 'refused', preview: false },
			{ from: [1, 5], key: 'administration', code: 'fieldsWrong', preview: true },
			{ from: [2], key: 'a', code: 'refused', preview: false },
			{ from: 3, json: { name: 'B' } },
		]);
	});

	test('without items it runs once, or says why it cannot', async () => {
		expect((await run(['a'], { indices: [] })).used).toEqual([['A', []]]);
		expect((await run(['X'], { indices: [] })).told).toEqual([
			{ from: 0, key: 'X', code: 'refused', preview: false },
		]);
	});
});

describe('what is asked once in an execution', () => {
	let flow = {};
	const step = (execution: string | undefined) =>
		({ getContext: () => flow, getExecutionId: () => execution }) as unknown as IExecuteFunctions;
	const ask = jest.fn(async () => await Promise.resolve('answer'));
	const asked = async (execution: string | undefined, what = 'list') => {
		ask.mockClear();
		expect(await onceInExecution(step(execution), what, ask)).toBe('answer');
		return ask.mock.calls.length;
	};
	beforeEach(() => {
		flow = {};
		setNow(Date.now());
	});
	afterEach(() => void restoreCalendar());

	test('a step asks nothing that an earlier one asked, of the same', async () => {
		expect([await asked('1'), await asked('1'), await asked('1', 'other')]).toEqual([1, 0, 1]);
	});

	test('one that is retried, and one of which n8n gives no id, ask again', async () => {
		expect([await asked('1'), await asked('2'), await asked('2')]).toEqual([1, 1, 0]);
		expect([await asked(undefined), await asked(undefined)]).toEqual([1, 1]);
	});
});
