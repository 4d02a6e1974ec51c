import { found, ofOutSmart, other, recordIn, shapeOf, word } from '../define';

const TYPES = [
	'application/json',
	'application/json; charset=utf-8',
	'text/html',
	'text/html; charset=UTF-8',
	'text/json',
];

/** The answer to a list of employees as it came, and to a list of orders that certainly has none. */
export const envelope = ofOutSmart({
	asks: 'how an answer is wrapped, and what a list without records is',
	writes: false,
	settings: ['codeAsString', 'contentType', 'emptyListsAreNull'],
	async ask(place) {
		await place.client.listEmployees();
		const { headers, body } = place.watch.last('employees');
		const { code } = recordIn(JSON.parse(body));
		const type = headers['content-type'] ?? '';
		const query = { status: 'Opgehaald', update_status: 'false', workstatus: place.code('0') };
		const empty = await place.send('GET', 'GetWorkorders', query);
		const isEmpty = empty === null || (Array.isArray(empty) && empty.length === 0);
		return {
			codeAsString:
				typeof code === 'string' || typeof code === 'number'
					? found(typeof code === 'string')
					: other(shapeOf(code)),
			contentType: TYPES.includes(type) ? found(type) : other(word('other')),
			emptyListsAreNull: isEmpty ? found(empty === null) : other(word('notEmpty')),
		};
	},
});
