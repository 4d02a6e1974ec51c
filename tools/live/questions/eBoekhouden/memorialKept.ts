import { addDays, found, MARK, notKnown, ofBooks, other, today, word } from '../define';

/** An entry with a cost centre and a voucher of fifty characters is read back: what differs names the answer. */
export const memorialKept = ofBooks({
	asks: 'whether a memorial entry is kept as it was sent',
	writes: true,
	settings: ['keeps'],
	async ask(place) {
		const { books } = place;
		const sent = { date: today(), voucher: `${place.tag} `.padEnd(50 - MARK.length - 1, 'x') };
		const [costCentre] = await books.costCentres.list({ limit: 1 });
		const costCentreId =
			costCentre?.id ??
			(await books.costCentreChanges?.create({ description: MARK, parentId: '', active: true }));
		const { number } = await place.memorial('2.00', { ...sent, costCentreId });
		const kept = await books.mutations.find(number);
		if (!kept) return { keeps: other(word('notFoundByNumber')) };
		const wanted = `${MARK} ${sent.voucher}`;
		const differs = {
			shiftedDate: kept.date !== sent.date,
			cutVoucher: kept.voucher !== wanted,
			noCostCentre: costCentreId !== undefined && kept.rows.some((row) => row.costCentreId !== costCentreId),
		};
		const [one, ...more] = (['shiftedDate', 'cutVoucher', 'noCostCentre'] as const).filter(
			(name) => differs[name],
		);
		if (!one) return { keeps: costCentreId ? found('all') : notKnown(word('noCostCentreHere')) };
		const isIt = {
			shiftedDate: kept.date === addDays(sent.date, -1),
			cutVoucher: wanted.startsWith(kept.voucher),
			noCostCentre: kept.rows.every((row) => row.costCentreId === ''),
		};
		if (more.length > 0 || !isIt[one]) return { keeps: other(...[one, ...more].map((name) => word(name))) };
		return { keeps: found(one, ...(one === 'cutVoucher' ? [word(String(kept.voucher.length))] : [])) };
	},
});
