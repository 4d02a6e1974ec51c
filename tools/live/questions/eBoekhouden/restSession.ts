import { attempt, found, ofBooks, other, sure, word } from '../define';

const CODES = ['SECURITY_010', 'API_SESSION_003'] as const;

/** The lifetime in the answer of a login, and the answer to a token that does not exist. */
export const restSession = ofBooks({
	asks: 'how long a session lasts, and what a wrong token is answered with',
	over: ['REST'],
	writes: false,
	settings: ['sessionSeconds', 'unknownToken'],
	async ask(place) {
		const login = async (accessToken?: string) => {
			const books = place.given.connect(accessToken === undefined ? {} : { accessToken });
			await attempt(async () => await books.ledger.list({ limit: 1 }));
			const answer = place.watch.last('session');
			await books.close();
			return answer;
		};
		const [, seconds] = /"expires_?in"\s*:\s*(\d+)/i.exec((await login()).body) ?? [];
		const wrong = async () => {
			const { status, body } = await login('x'.repeat(32));
			const code = CODES.find((one) => body.includes(`"${one}"`));
			return code ?? (status === 401 && body.trim() === '' ? 'noBody' : String(status));
		};
		const answer = await sure(
			wrong,
			() => false,
			async () => await place.books.ledger.list({ limit: 1 }),
		);
		const known = [...CODES, 'noBody' as const].find((one) => one === answer);
		return {
			sessionSeconds: seconds === undefined ? other(word('absent')) : found(Number(seconds)),
			unknownToken: known ? found(known) : other(word(answer)),
		};
	},
});
