import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Credential } from '../server/rest';
import { until } from '../server/wait';

const USER = 'n8n';
const PASSWORD = 'mail-password-of-the-test';

/** A real SMTP server on this machine; keeps what it is sent. */
export class MailServer {
	readonly mails: ParsedMail[] = [];
	/** How many mails it still refuses. */
	refusals = 0;
	/** The next mail gets no answer at all. */
	hangs = false;
	/** The number of mails that clients began to send. */
	begun = 0;
	private readonly server: SMTPServer;

	private constructor() {
		this.server = new SMTPServer({
			// Without a certificate; the password goes no further than this machine.
			allowInsecureAuth: true,
			disabledCommands: ['STARTTLS'],
			disableReverseLookup: true,
			onAuth: ({ username, password }, _session, done) => {
				if (username === USER && password === PASSWORD) done(null, { user: USER });
				else done(new Error('535 Not this user'));
			},
			onMailFrom: (_address, _session, done) => {
				this.begun++;
				if (this.hangs) return;
				if (this.refusals === 0) return done();
				this.refusals--;
				done(Object.assign(new Error('Greylisted, try again later'), { responseCode: 451 }));
			},
			onData: (stream, _session, done) => {
				simpleParser(stream).then((mail) => {
					this.mails.push(mail);
					done();
				}, done);
			},
		});
	}

	static async start(): Promise<MailServer> {
		const mailServer = new MailServer();
		mailServer.server.listen(0, '127.0.0.1');
		await once(mailServer.server.server, 'listening');
		return mailServer;
	}

	/** As a user of n8n fills it in. */
	get credential(): Credential {
		const { port } = this.server.server.address() as AddressInfo;
		const data = { user: USER, password: PASSWORD, host: '127.0.0.1', port, secure: false };
		return { name: 'SMTP', type: 'smtp', data: { ...data, disableStartTls: true } };
	}

	async firstMail(seconds = 90): Promise<ParsedMail> {
		return await until(() => this.mails[0], { what: 'a mail', seconds });
	}

	/** The first one to this address. */
	mailTo(address: string): ParsedMail | undefined {
		return this.mails.find(({ to }) => [to].flat().some((recipients) => recipients?.text === address));
	}

	async stop(): Promise<void> {
		await new Promise<void>((resolve) => this.server.close(resolve));
	}
}
