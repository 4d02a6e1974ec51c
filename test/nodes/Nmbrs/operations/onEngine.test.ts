import { useOperations } from '../../../support/runOperation';

const { run, sandbox } = useOperations('nmbrs');

const read = async (output: string) =>
	await run(['payrollJournal', 'getMany'], { companies: 'id:12345', fromYear: 2026, fromPeriod: 1, output });

test('payroll journals on the engine: one item for each, or one for the company with all of them', async () => {
	const journals = (await read('journals')).items.filter(({ run: id }) => typeof id === 'string');
	const [payroll, ...others] = (await read('payroll')).items.filter((item) => 'journals' in item);
	expect(others).toEqual([]);
	const ready = (payroll?.journals as { state: string }[]).filter(({ state }) => state === 'ready');
	expect(ready.length).toBeGreaterThan(1);
	expect(journals.map(({ source: _, company: __, companyName: ___, ...journal }) => journal)).toEqual(ready);
});

test('another value for a later item is told, and nothing is read: it reads once, with the values of the first', async () => {
	const given = {
		companies: '={{ $json.c }}',
		fromYear: 2026,
		fromPeriod: 1,
		output: 'journals',
		language: 'en',
	};
	const differing = await run(['payrollJournal', 'getMany'], given, { input: [{ c: 'EBH' }, { c: 'NOPE' }] });
	expect(differing.items).toMatchObject([{ action: 'blocked', code: 'settingsWrong' }]);
	expect(differing.items[0]?.reason).toContain("'Companies' has another value for item 2 than for item 1");
	expect(sandbox().calls).toEqual([]);
	const same = await run(['payrollJournal', 'getMany'], given, {
		input: [{ c: 'id:12345' }, { c: 'id:12345' }],
	});
	expect(same.items.some(({ run: id }) => typeof id === 'string')).toBe(true);
});
