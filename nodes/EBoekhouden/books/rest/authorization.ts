import { isProblem } from '../../../shared/problems/problem';

/** Sources differ: the token alone, or a word in front of it (docs/services/e-boekhouden.md 8.2). */
const FORMS = ['', 'Bearer '] as const;

/** In which form the service takes a session's token: found out once for all calls of a connection. */
export class AuthorizationForm {
	private current: string = FORMS[0];
	private isKnown = false;

	header(token: string): { Authorization: string } {
		return { Authorization: this.current + token };
	}

	/**
	 * Refused in one form before anything was taken in it, a call is sent once more in the other: what is turned away at
	 * the door was not carried out.
	 */
	async trying<T>(token: string, send: (header: { Authorization: string }) => Promise<T>): Promise<T> {
		const tried = this.current;
		const accepted = (form: string) => (result: T) => {
			this.learn(form);
			return result;
		};
		return await send({ Authorization: tried + token }).then(accepted(tried), async (error: unknown) => {
			if (wasTaken(error)) this.learn(tried);
			if (!isProblem(error, 'session') || (this.isKnown && this.current === tried)) throw error;
			const other = FORMS.find((form) => form !== tried) ?? tried;
			return await send({ Authorization: other + token }).then(accepted(other));
		});
	}

	private learn(form: string): void {
		this.current = form;
		this.isKnown = true;
	}
}

/** The service looked at the call itself. */
function wasTaken(error: unknown): boolean {
	return isProblem(error, 'refused', 'closed', 'exists', 'template');
}
