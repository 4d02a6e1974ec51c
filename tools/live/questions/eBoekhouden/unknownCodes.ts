import { CODE_MARK, codeOf, found, MARK, ofBooks, today, word } from '../define';

/** An entry with an unknown account, invoices with an unknown relation, template and VAT code: the code of each refusal, or accepted. */
export const unknownCodes = ofBooks({
	asks: 'with which codes unknown accounts, relations, templates and VAT codes are refused',
	over: ['SOAP'],
	writes: true,
	settings: ['answer'],
	expected: 'each is refused',
	goes: ['services/eBoekhouden/soap/errors.ts'],
	async ask(place) {
		// What is refused below is right in every other way.
		await place.invoice({}, {});
		await place.memorial('0.01');
		const row = { amount: '0.01', ledgerAccount: CODE_MARK, costCentreId: '' };
		const entry = {
			date: today(),
			ledgerAccount: await place.account('BAL'),
			voucher: MARK,
			description: MARK,
		};
		const calls: [string, () => Promise<unknown>][] = [
			['account', async () => await place.books.mutations.addMemorial({ ...entry, rows: [row] })],
			['relation', async () => await place.invoice({ relationCode: place.code('0') }, {})],
			['template', async () => await place.invoice({ template: place.code() }, {})],
			['vat', async () => await place.invoice({}, { vatCode: CODE_MARK })],
		];
		const codes: string[] = [];
		for (const [name, call] of calls) {
			const refusal = await place.refusalOf(call);
			codes.push(`${name} ${refusal ? codeOf(refusal) : 'accepted'}`);
		}
		return { answer: found(word(codes.join(', '))) };
	},
});
