import { found, MARK, ofOutSmart, other, shapeOf, word } from '../define';

const DECIMALS = { '9.99, 9.99': 'dot', '9,99, 9,99': 'comma', '9,99, 9.99': 'asDocumented' } as const;
const EMPTIES = {
	'empty, false': 'asDocumented',
	'absent, absent': 'absent',
	'empty, empty': 'empty',
	'null, null': 'null',
} as const;

const meant = <Value>(means: Readonly<Record<string, Value>>, ...shapes: ReturnType<typeof shapeOf>[]) => {
	const value = Object.entries(means).find(([one]) => one === shapes.join(', '))?.[1];
	return value === undefined ? other(...shapes) : found(value);
};

/** A relation, a material, an hour type and an order of ours, as they come in lists: how each field is written. */
export const notation = ofOutSmart({
	asks: 'how prices, moments and empty values come, and whether lists have all fields',
	writes: true,
	settings: ['decimals', 'creationSeconds', 'emptyReferenceFields', 'listFields'],
	async ask(place) {
		await place.material();
		const row = { code: place.code(), name: MARK, cost_booking: '0', sale_booking: '1' };
		await place.priced('hourtypes', (price) => ({ ...row, sale_price: price }));
		await place.order('N');
		const [material] = await place.rows('materials', 'code');
		const [hourType] = await place.rows('hourtypes', 'code');
		const [relation] = await place.rows('relations', 'debtor_number');
		const [order] = await place.rows('GetWorkorders', 'WorkorderNo', {
			status: 'Alle',
			update_status: 'false',
		});
		const created = String(order?.CreationDate);
		const isMoment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$/.test(created);
		return {
			decimals: meant(DECIMALS, shapeOf(material?.price), shapeOf(hourType?.sale_price)),
			creationSeconds: isMoment ? found(created.length > 16) : other(shapeOf(order?.CreationDate)),
			emptyReferenceFields: meant(
				EMPTIES,
				shapeOf(order?.ProjectNr),
				order?.PriorityCode === false ? word('false') : shapeOf(order?.PriorityCode),
			),
			// A field that no documented answer has.
			listFields: found(relation && 'mobile' in relation ? 'all' : 'documented'),
		};
	},
});
