import { codeOf, found, isProblem, ofBooks, other, word } from '../define';
const CODES = ['SECURITY_010', 'API_SESSION_003'] as const;

/** The lifetime in the answer of a login, and the answer to a token that does not exist. */
export const restSession = ofBooks({
	asks: 'how long a session lasts, and what a wrong token is answered with',
	over: ['REST'],
	writes: false,
	settings: ['sessionSeconds', 'unknownToken'],
	settles: ['8.2 that is 3,600', '8.2 a wrong token: which status and code'],
	async ask(place) {
		const login = async (accessToken?: string) => {
			const books = place.given.connect(accessToken === undefined ? {} : { accessToken });
			const problem = await books.ledger.list({ limit: 1 }).then(
				() => null,
				(error: unknown) => (isProblem(error) ? error : null),
			);
			const answer = place.watch.last('session');
			await books.close();
			return { problem, answer };
		};
		const [, seconds] = /"expires_?in"\s*:\s*(\d+)/i.exec((await login()).answer.body) ?? [];
		const { problem, answer } = await login('x'.repeat(32));
		const code = CODES.find((one) => answer.body.includes(`"${one}"`));
		const isEmpty = answer.status === 401 && answer.body.trim() === '';
		return {
			sessionSeconds: seconds === undefined ? other(word('absent')) : found(Number(seconds)),
			unknownToken: code
				? found(code, word(String(answer.status)))
				: isEmpty
					? found('noBody')
					: other(word(String(answer.status)), ...(problem ? [codeOf(problem)] : [])),
		};
	},
});
