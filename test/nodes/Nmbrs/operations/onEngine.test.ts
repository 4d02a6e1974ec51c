import { useOperations } from '../../../support/runOperation';

const { run } = useOperations('nmbrs');

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
