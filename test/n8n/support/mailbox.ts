import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import type { Credential } from '../server/rest';
import { until } from '../server/wait';

type Handler = (...given: unknown[]) => unknown;
interface ImapServer {
	server: Server;
	listen(port: number, host: string): void;
	appendMessage(mailbox: string, flags: string[], date: Date, message: string): void;
	getCommandHandler(command: string): Handler;
	setCommandHandler(command: string, handler: Handler): void;
	close(done: () => void): void;
}

const hoodiecrow = createRequire(__filename)('hoodiecrow-imap') as (options: object) => ImapServer;
const PLUGINS = ['ID', 'UIDPLUS', 'ENABLE', 'IDLE', 'NAMESPACE', 'SPECIAL-USE', 'MOVE'];
const PASSWORD = 'mailbox-password-of-the-test';

/** A real IMAP server on this machine, with one mailbox. */
export class ImapMailbox {
	/** How often a client began to wait for mail: what comes before that it is not told of. */
	private waits = 0;
	private waitsBefore = 0;

	private constructor(private readonly imap: ImapServer) {
		const wait = imap.getCommandHandler('IDLE');
		imap.setCommandHandler('IDLE', (...given) => {
			this.waits++;
			return wait(...given);
		});
	}

	static async start(): Promise<ImapMailbox> {
		const users = { n8n: { password: PASSWORD } };
		const imap = hoodiecrow({ plugins: PLUGINS, storage: { INBOX: {} }, users });
		imap.listen(0, '127.0.0.1');
		await once(imap.server, 'listening');
		return new ImapMailbox(imap);
	}

	get credential(): Credential {
		const { port } = this.imap.server.address() as AddressInfo;
		const data = { user: 'n8n', password: PASSWORD, host: '127.0.0.1', port, secure: false };
		return { name: 'IMAP', type: 'imap', data: { ...data, allowUnauthorizedCerts: true } };
	}

	async deliver(message: string): Promise<void> {
		const isWaiting = () => (this.waits > this.waitsBefore ? true : undefined);
		await until(isWaiting, { what: 'a client that waits for mail', seconds: 60 });
		this.waitsBefore = this.waits;
		this.imap.appendMessage('INBOX', [], new Date(), message);
	}

	async stop(): Promise<void> {
		await new Promise<void>((resolve) => this.imap.close(resolve));
	}
}
