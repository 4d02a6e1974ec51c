import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Clients } from './clients';

/** How an operation is told to a user. */
export interface OperationText {
	/** In Title Case, without the resource: "Get Many". */
	readonly name: string;
	/** As it is saved in workflows; never changes. */
	readonly value: string;
	/** In sentence case, with the resource: "Get many companies". */
	readonly action: string;
	readonly description: string;
	/**
	 * Whether it writes: said in the editor, to models and in docs/operations.md. `looksFirst` may be run again at any time;
	 * `once` may not, and is refused where n8n would: under *Retry On Fail*.
	 */
	readonly writes?: 'once' | 'looksFirst';
	/** What it gives is known to the service alone: there is no schema of its output. */
	readonly givesAnything?: true;
}

/** One entry of the drop-down *Operation*. Made by one of the kinds (`kinds/`), which know items, errors and pairing. */
export interface Operation<Client> extends OperationText {
	/** Without display options: those of resource and operation are added. */
	readonly properties: readonly INodeProperties[];
	/** Works on its input alone: no credential, no client. */
	readonly needsNoAccount?: true;
	/** Gives rows, or what came in with something added: fields that nobody can know beforehand. */
	readonly passesItems?: true;
	/** The fields that are left when *Simplify* is on, where there is that switch. */
	readonly simplify?: readonly string[];
	run(run: Run<Client>): Promise<INodeExecutionData[]>;
}

/** One execution of a node. */
export interface Run<Client> {
	readonly node: IExecuteFunctions;
	/** None of them is there for an operation that needs no account. */
	readonly clients: Clients<Client>;
	readonly items: readonly INodeExecutionData[];
}

export interface Resource<Client> {
	readonly name: string;
	readonly value: string;
	/** The operation of a new node. Frozen: the editor does not save what equals its default. */
	readonly default: string;
	readonly operations: readonly Operation<Client>[];
}
