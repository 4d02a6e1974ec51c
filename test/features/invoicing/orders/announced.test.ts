import { announcedHourTypes } from '../../../../features/invoicing/orders/reading';

const row = (change: Record<string, unknown> = {}) => ({
	service: 'OutSmart',
	resource: 'hourType',
	key: '1',
	action: 'created',
	reason: 'x',
	preview: true,
	name: 'test uursoort',
	price: '21.00',
	billable: true,
	active: true,
	...change,
});

test.each(['wouldBeCreated', 'wouldBeUpdated'])(
	'an hour type that a preview announces as %s counts as present',
	(action) => {
		expect(announcedHourTypes([row({ action })])).toEqual([
			{
				code: '1',
				name: 'test uursoort',
				price: '21.00',
				billable: true,
				costs: false,
				active: true,
				wireRow: {},
			},
		]);
	},
);

test.each([
	['rows of a real run', [row({ preview: false })]],
	['a preview in words', [row({ preview: 'true' })]],
	['rows about materials', [row({ resource: 'material' })]],
	['what is not sent', [row({ action: 'blocked' }), row({ action: 'unchanged' }), row({ action: 'failed' })]],
	['items that are no rows', [{ code: '1', price: '21.00' }, null, 'text', 7, [row()]]],
	['no list', row()],
	['nothing', ''],
	['nothing at all', undefined],
])('%s announce none', (_what, given) => {
	expect(announcedHourTypes(given)).toEqual([]);
});
