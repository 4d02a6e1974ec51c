import { found, isProblem, ofOutSmart, sure } from '../define';

/** The list of employees without the bearer token of the credential, if it has one: it comes, or the login is refused. */
export const bearer = ofOutSmart({
	asks: 'whether a bearer token is needed besides the two tokens',
	writes: false,
	settings: ['requireBearer'],
	async ask({ client }) {
		const isRefused = async () =>
			await (client.withoutBearer ?? client).listEmployees().then(
				() => false,
				(error: unknown) => {
					if (!client.withoutBearer || !isProblem(error, 'login')) throw error;
					return true;
				},
			);
		const works = async () => await client.listEmployees();
		return { requireBearer: found(await sure(isRefused, (refused) => !refused, works)) };
	},
});
