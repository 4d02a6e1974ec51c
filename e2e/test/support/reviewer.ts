import type { ParsedMail } from 'mailparser';

/** Who gets the mail, opens the page behind its button, and answers there. */
export class Reviewer {
	private constructor(
		private readonly address: string,
		/** As it was opened. */
		readonly page: string,
	) {}

	/** Follows the one link of the mail, as whoever reads mails for viruses does too. */
	static async opens(mail: ParsedMail): Promise<Reviewer> {
		const links = [...String(mail.html).matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
		const [address, ...others] = links.map((link) => link.replaceAll('&amp;', '&'));
		if (!address || others.length > 0) throw new Error(`The mail has ${links.length} links.`);
		return new Reviewer(address, await read(await fetch(address)));
	}

	/** Chooses, and sends the form. */
	async answers(word: string): Promise<string> {
		const field = /<input[^>]*type="radio"[^>]*name="([^"]+)"/.exec(this.page)?.[1];
		const body = new FormData();
		body.append(field ?? 'field-1', word);
		return await read(await fetch(this.address, { method: 'POST', body }));
	}
}

async function read(answer: Response): Promise<string> {
	const text = await answer.text();
	if (!answer.ok) throw new Error(`The page was answered ${answer.status}: ${text.slice(0, 200)}`);
	return text;
}
