import { createRequire } from 'node:module';

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

interface Transport {
	sendMail(mail: object): Promise<{ message: Buffer; envelope: { to: string[] } }>;
}

interface Nodemailer {
	createTransport(options: object): Transport;
}

interface ParsedMail {
	subject?: string;
	from?: { text: string };
	to?: { text: string };
	text?: string;
	html?: string | false;
}

// Both come with n8n's own Send Email and Email Trigger nodes
const requireOfNodes = createRequire(require.resolve('n8n-nodes-base/package.json'));
const nodemailer = requireOfNodes('nodemailer') as Nodemailer;
const { createTransport } = nodemailer;
const { simpleParser } = requireOfNodes('mailparser') as {
	simpleParser(message: Buffer): Promise<ParsedMail>;
};

/** Takes the place of the mail server: nodemailer composes the message, and it is read here. */
export class Mailbox {
	private messages: Buffer[] = [];
	/** How many times the server still refuses. */
	refusals = 0;

	transport(): Transport {
		const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
		return {
			sendMail: async (mail: object) => {
				if (this.refusals-- > 0) throw new Error('451 Greylisted, try again later');
				const info = await transport.sendMail(mail);
				// The check of nodemailer's SMTP transport
				if (info.envelope.to.length === 0) throw new Error('No recipients defined');
				this.messages.push(info.message);
				return info;
			},
		};
	}

	reset(): void {
		this.messages = [];
		this.refusals = 0;
	}

	async mails(): Promise<Mail[]> {
		return await Promise.all(this.messages.map(read));
	}
}

/** While the tests of this file run, the Send Email node of n8n sends into it; empty before each test. */
export function useMailbox(): Mailbox {
	const mailbox = new Mailbox();
	beforeAll(() => void (nodemailer.createTransport = () => mailbox.transport()));
	afterAll(() => void (nodemailer.createTransport = createTransport));
	beforeEach(() => mailbox.reset());
	afterEach(() => void jest.restoreAllMocks());
	return mailbox;
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
