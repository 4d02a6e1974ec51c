import { addDays, found, ofBooks, other, shapeOf, word } from '../define';

/** 0.10 + 0.20 - 0.30 is nothing, or 5.55E-17 where it is counted in doubles: an exponent, a plain number, or something else. */
export const balanceNotation = ofBooks({
	asks: 'how a balance is written that comes to nothing',
	over: ['SOAP'],
	writes: true,
	settings: ['writeBalance'],
	expected: 'plain',
	async ask(place) {
		const date = place.quietDay(9);
		let account = '';
		for (const amount of ['0.10', '0.20', '-0.30']) ({ account } = await place.memorial(amount, { date }));
		await place.books.plain.balance(account, { from: addDays(date, -1), to: addDays(date, 1) });
		const [, written = ''] = /Saldo>([^<]*)</.exec(place.watch.last('GetSaldo').body) ?? [];
		if (/^-?\d+(\.\d+)?e[-+]?\d+$/i.test(written)) return { writeBalance: found(word('exponent')) };
		return { writeBalance: /^-?\d+(\.\d+)?$/.test(written) ? found(word('plain')) : other(shapeOf(written)) };
	},
});
