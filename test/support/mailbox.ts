/** A mail as its reader gets it. */
export interface Mail {
	subject: string;
	from: string;
	to: string;
	text: string;
	html: string;
	/** As it goes over the line. */
	source: string;
}

interface Nodemailer {
	createTransport(options: object): {
		sendMail(mail: object): Promise<{ message: Buffer; envelope: { to: string[] } }>;
	};
}

interface ParsedMail {
	subject?: string;
	from?: { text: string };
	to?: { text: string };
	text?: string;
	html?: string | false;
}

// Both come with n8n's own Send Email and Email Trigger nodes
const nodemailer = jest.requireActual<Nodemailer>('nodemailer');
const { simpleParser } = jest.requireActual<{ simpleParser(message: Buffer): Promise<ParsedMail> }>(
	'mailparser',
);

/** Takes the place of the mail server: nodemailer composes the message, and it is read here. */
export class Mailbox {
	private messages: Buffer[] = [];
	/** How many times the server still refuses. */
	refusals = 0;

	/** What `jest.mock('nodemailer')` gives the Send Email node. */
	readonly module = {
		createTransport: () => {
			const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
			return {
				sendMail: async (mail: object) => {
					if (this.refusals-- > 0) throw new Error('451 Greylisted, try again later');
					const info = await transport.sendMail(mail);
					// The check of nodemailer's SMTP transport
					if (info.envelope.to.length === 0) throw new Error('No recipients defined');
					this.messages.push(info.message);
					return { ...info, message: undefined };
				},
			};
		},
	};

	reset(): void {
		this.messages = [];
		this.refusals = 0;
	}

	async mails(): Promise<Mail[]> {
		return await Promise.all(this.messages.map(read));
	}
}

async function read(message: Buffer): Promise<Mail> {
	const { subject = '', from, to, text = '', html } = await simpleParser(message);
	return {
		subject,
		from: from?.text ?? '',
		to: to?.text ?? '',
		text,
		html: html || '',
		source: message.toString(),
	};
}
