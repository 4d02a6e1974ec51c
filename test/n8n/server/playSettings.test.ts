import { playSettings } from './playSettings';
import { DATA_SETS } from '../../../sandbox/dataSets';
import { settingsOf } from '../../../tools/release/contract/settings';
import { World } from '../../../sandbox/world';

describe.each(DATA_SETS)('what npm run n8n sets, with the data of the %s', (data) => {
	const { books, payroll, fieldService } = new World(data);
	const played = playSettings(data).map(([file, settings]) => ({ ...settingsOf(file), ...settings }));

	it('begins as a preview, with settings that the workflows have', () => {
		expect(played.map(({ preview }) => preview)).toEqual([true, true, true]);
		for (const [file, settings] of playSettings(data))
			expect(Object.keys(settingsOf(file))).toEqual(expect.arrayContaining(Object.keys(settings)));
	});

	it('names an invoice template, a work order status and a company that are there', () => {
		for (const { invoiceTemplate } of played.filter((settings) => 'invoiceTemplate' in settings))
			expect(books.invoiceTemplates.map(({ name }) => name)).toContain(invoiceTemplate);
		for (const { workOrderStatus } of played.filter((settings) => 'workOrderStatus' in settings))
			expect(fieldService.workStatuses.map(({ code }) => code)).toContain(workOrderStatus);
		for (const { company } of played.filter((settings) => settings.company))
			expect(payroll.companies.map(({ id }) => String(id))).toContain(company);
	});
});
