import { found, isProblem, ofBooks, other, sure, word } from '../define';

/** Two sessions, one with the bare token in its header and one with Bearer in front: which are accepted. */
export const restHeader = ofBooks({
	asks: 'how the token of a session is written in the header',
	over: ['REST'],
	writes: false,
	settings: ['header'],
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
		const forms = async () => {
			const [bare, bearer] = [await isAccepted(''), await isAccepted('Bearer ')];
			return bare && bearer ? 'both' : bare ? 'bare' : bearer ? 'bearer' : 'neither';
		};
		const works = async () => await place.books.ledger.list({ limit: 1 });
		const form = await sure(forms, (one) => one === 'both', works);
		return { header: form === 'neither' ? other(word(form)) : found(form) };
	},
});
