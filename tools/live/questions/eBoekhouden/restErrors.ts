import { z } from 'zod';
import { codeOf, found, MARK, ofBooks, other, recordIn, shapeOf, word } from '../define';

/** A relation with a wrong e-mail address: its refusal has a list of texts, or texts by field. */
export const restErrors = ofBooks({
	asks: 'in which form a refusal lists its faults',
	over: ['REST'],
	writes: true,
	settings: ['errors'],
	async ask(place) {
		const body = { name: MARK, code: place.code('e'), emailAddress: 'x' };
		const refusal = await place.refusalOf(
			async () => await place.books.rest?.post('relation', body, z.unknown()),
		);
		if (!refusal) return { errors: other(word('accepted')) };
		const { errors } = recordIn(JSON.parse(place.watch.last('relation').body));
		if (Array.isArray(errors)) return { errors: found('texts', codeOf(refusal)) };
		return {
			errors:
				typeof errors === 'object' && errors !== null
					? found('byField', codeOf(refusal))
					: other(shapeOf(errors)),
		};
	},
});
