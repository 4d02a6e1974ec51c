import type { ParsedMail } from 'mailparser';
import { fetchOnce } from '../server/fetchOnce';

/** The person who gets the mail, opens the page behind its button, and answers there. */
export class Reviewer {
	private constructor(
		private readonly address: string,
		/** As it was opened. */
		readonly page: string,
	) {}

	/** Follows the only link of the mail, as a virus scanner does too. */
	static async opens(mail: ParsedMail): Promise<Reviewer> {
		const address = linkIn(mail);
		return new Reviewer(address, await read(await fetchOnce(address)));
	}

	/** The execution that waits for the answer. */
	static executionOf(mail: ParsedMail): string {
		const found = /\/webhook-waiting\/(\d+)/.exec(linkIn(mail))?.[1];
		if (!found) throw new Error('The link of the mail names no execution.');
		return found;
	}

	/** Chooses, and sends the form. */
	async answers(word: string): Promise<string> {
		const body = new FormData();
		// The page sends the choice in this form.
		body.append('field-1', JSON.stringify([word]));
		return await read(await fetchOnce(this.address, { method: 'POST', body }));
	}
}

function linkIn({ html }: ParsedMail): string {
	const links = [...String(html).matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
	const [address, ...others] = links;
	if (!address || others.length > 0) throw new Error(`The mail has ${links.length} links.`);
	return address.replaceAll('&amp;', '&');
}

async function read(answer: Response): Promise<string> {
	const text = await answer.text();
	if (!answer.ok) throw new Error(`The page was answered ${answer.status}: ${text.slice(0, 200)}`);
	return text;
}
