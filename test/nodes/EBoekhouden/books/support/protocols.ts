import type { Books } from '../../../../../nodes/EBoekhouden/books/books';
import type { Sandbox } from '../../../../../sandbox';
import { connect, useBooks } from './connect';

/** Every implementation of the port: what one promises, all promise. */
const PROTOCOLS: [string, (sandbox: Sandbox) => Books][] = [['SOAP', (sandbox) => connect(sandbox).client]];

interface World {
	sandbox(): Sandbox;
	/** What is kept in the sandbox. */
	books(): Sandbox['books'];
	/** The same books through the port. */
	client(): Books;
}

/** Holds promises of the port against each implementation of it. They name no operation and no code of a service. */
export function overEachProtocol(promises: (world: World) => void): void {
	describe.each(PROTOCOLS)('over %s', (_protocol, open) => {
		const { sandbox, books } = useBooks();
		promises({ sandbox, books, client: () => open(sandbox()) });
	});
}

/** From now on the service writes a text of its answers in another way. */
export function rewrite({ faults }: Sandbox, text: string, otherwise: string): void {
	const answer = (carryOut: () => { body: string; status: number; contentType: string }) => {
		const usual = carryOut();
		return { ...usual, body: usual.body.replaceAll(text, otherwise) };
	};
	faults.inject({ kind: 'own', service: 'e-Boekhouden', times: 99, answer });
}
