import type { Books } from '../../../../services/eBoekhouden/books';
import type { Sandbox } from '../../../../sandbox';
import { connect, connectByToken, useBooks } from './connect';

/** What one protocol says and the other cannot; all else that the port promises is the same over both. */
interface Nature {
	/** What is still open on an invoice that was booked, and on one that was not. */
	totalOpen: { booked: string; draft: string };
	/** What an invoice has beside what both have. */
	invoiceHas: object;
	/** Whether a cost centre says that it is active. */
	costCentreHas: object;
	/** Whether a kind is its name, so that there are other names than we know; numbered ones have no opening balance to find. */
	kindsAreNames: boolean;
	/** Whether a search minds capitals. */
	searchMindsCapitals: boolean;
	/** Whether what is no number can stand where one belongs. */
	keepsWhatIsNoNumber: boolean;
	/** Whether it lists templates and units by their names. */
	listsNames: boolean;
	/** Whether a template is looked up before an invoice is sent. */
	knowsTemplates: boolean;
	/** A list with content is read at once; else each record takes a call, of which fewer do. */
	listsHaveContent: boolean;
	/** Words of the service for what it refuses. */
	words: { template: string; invoiceNumber: string; closed: string };
}

interface Protocol {
	open: (sandbox: Sandbox) => Books;
	nature: Nature;
	sessions: (books: Sandbox['books']) => number;
}

/** Every implementation of the port: what one promises, all promise. */
const PROTOCOLS: [string, Protocol][] = [
	[
		'SOAP',
		{
			open: (sandbox) => connect(sandbox).client,
			sessions: ({ sessions }) => sessions.count,
			nature: {
				totalOpen: { booked: '196.63', draft: '0.00' },
				invoiceHas: {},
				costCentreHas: {},
				kindsAreNames: true,
				searchMindsCapitals: false,
				keepsWhatIsNoNumber: true,
				listsNames: false,
				knowsTemplates: false,
				listsHaveContent: true,
				words: {
					template: 'Het factuursjabloon bestaat niet: Sjabloon',
					invoiceNumber: 'Het factuurnummer is al in gebruik',
					closed: 'De datum valt in een afgesloten periode',
				},
			},
		},
	],
	[
		'REST',
		{
			open: (sandbox) => connectByToken(sandbox).client,
			sessions: ({ restSessions }) => restSessions.count,
			nature: {
				totalOpen: { booked: '', draft: '' },
				invoiceHas: { reference: '' },
				costCentreHas: { active: true },
				kindsAreNames: false,
				searchMindsCapitals: true,
				keepsWhatIsNoNumber: false,
				listsNames: true,
				knowsTemplates: true,
				listsHaveContent: false,
				words: {
					template: "not one invoice template 'Sjabloon'",
					invoiceNumber: 'FACT_101: Invoice number is in use',
					closed: 'FACT_VERWERK_001: Invoice date resides in a closed period',
				},
			},
		},
	],
];

interface World {
	nature: Nature;
	/** How many sessions are open. */
	sessions(): number;
	sandbox(): Sandbox;
	/** What is kept in the sandbox. */
	books(): Sandbox['books'];
	/** The same books through the port. */
	client(): Books;
}

/** Holds promises of the port against each implementation of it. They name no operation and no code of a service. */
export function overEachProtocol(promises: (world: World) => void): void {
	describe.each(PROTOCOLS)('over %s', (_protocol, { open, nature, sessions }) => {
		const { sandbox, books } = useBooks();
		promises({
			sandbox,
			books,
			client: () => open(sandbox()),
			nature,
			sessions: () => sessions(books()),
		});
	});
}

/** The same with every number as short as it can be: one protocol writes 65.00, the other 65. */
export function shortened<T>(value: T): T {
	return JSON.parse(
		JSON.stringify(value, (_name, held: unknown) =>
			typeof held === 'string' && /^-?\d+\.\d+$/.test(held) ? held.replace(/\.?0+$/, '') : held,
		),
	) as T;
}

/** From now on the service writes a text of its answers in another way. */
export function rewrite({ faults }: Sandbox, text: string, otherwise: string): void {
	const answer = (carryOut: () => { body: string; status: number; contentType: string }) => {
		const usual = carryOut();
		return { ...usual, body: usual.body.replaceAll(text, otherwise) };
	};
	faults.inject({ kind: 'own', service: 'e-Boekhouden', times: 99, answer });
}
