import { found, isProblem, ofBooks, other, word } from '../define';
/** Two sessions, one with the bare token in its header and one with Bearer in front: which are accepted. */
export const restHeader = ofBooks({
	asks: 'how the token of a session is written in the header',
	over: ['REST'],
	writes: false,
	settings: ['header'],
	settles: ['8.2 `Authorization` has that token alone (quick start), or `Bearer` in front (security scheme)'],
	goes: ['services/eBoekhouden/rest/session.ts'],
	async ask(place) {
		const isAccepted = async (form: string) => {
			const books = place.given.connect({
				request({ headers: { Authorization: given, ...headers }, ...request }) {
					const Authorization = form + (given ?? '').replace('Bearer ', '');
					return { ...request, headers: given === undefined ? headers : { ...headers, Authorization } };
				},
			});
			try {
				await books.ledger.list({ limit: 1 });
				return true;
			} catch (error) {
				if (!isProblem(error, 'session', 'login')) throw error;
				return false;
			} finally {
				await books.close();
			}
		};
		const [bare, bearer] = [await isAccepted(''), await isAccepted('Bearer ')];
		if (!bare && !bearer) return { header: other(word('neither')) };
		return { header: found(bare && bearer ? 'both' : bare ? 'bare' : 'bearer') };
	},
});
