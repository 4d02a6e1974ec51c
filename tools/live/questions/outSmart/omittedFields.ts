import { found, ofOutSmart, other, shapeOf } from '../define';

/** A relation is posted with its phone number, and again without that field: it is kept or empty. */
export const omittedFields = ofOutSmart({
	asks: 'whether fields that are left out are emptied',
	writes: true,
	settings: ['omittedFields'],
	goes: ['features/masterData/upserts.ts'],
	async ask(place) {
		const code = place.code('O');
		const { phone_number: sent, ...row } = place.relationRow(code);
		await place.send('POST', 'relations', {}, [{ ...row, phone_number: sent ?? '' }]);
		await place.send('POST', 'relations', {}, [row]);
		const rows = await place.rows('relations', 'debtor_number');
		const kept = rows.find((one) => one.debtor_number === code)?.phone_number;
		if (kept === sent) return { omittedFields: found('kept') };
		return { omittedFields: kept === '' || kept === null ? found('blanked') : other(shapeOf(kept)) };
	},
});
