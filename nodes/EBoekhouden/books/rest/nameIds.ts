import { notSent } from '../../../shared/transport/failure';
import { distinct } from '../../../shared/values/distinct';
import { brief } from '../../../shared/values/words';
import { once } from './once';
import type { InvoiceTemplate, Unit } from '../types';
import { listOf, readList } from './paging';
import type { Session } from './session';
import { flag, id, record, text } from './values';

const unit = record({ id, singular: text, plural: text });
const template = record({ id, name: text, active: flag });
const group = record({ id, description: text });

export interface NameIds {
	units(): Promise<readonly Unit[]>;
	templates(): Promise<readonly InvoiceTemplate[]>;
	groups(): Promise<readonly { id: string; description: string }[]>;
	/** The first of them, asked anew. */
	someUnits(limit: number): Promise<Unit[]>;
	someTemplates(limit: number): Promise<InvoiceTemplate[]>;
	/** By its name in singular or plural, in capitals or not; null for no unit. */
	unitId(name: string, of: { line: string; operation: string }): Promise<string | null>;
	/** In singular; '' for none. */
	unitName(id: string): Promise<string>;
	/** By its exact name. @throws ServiceProblem of kind `template` when none or more than one has it */
	templateId(name: string, operation: string): Promise<string>;
	/** '' for none. */
	groupName(id: string): Promise<string>;
}

export function connectNames(session: Session): NameIds {
	const units = once(async () => await readList(session, 'unit', unit));
	const templates = once(async () => await readList(session, 'invoicetemplate', template));
	const groups = once(async () => await session.get('product/groups', listOf(group)));
	return {
		units,
		templates,
		groups,
		someUnits: async (limit) => await readList(session, 'unit', unit, { limit }),
		someTemplates: async (limit) => await readList(session, 'invoicetemplate', template, { limit }),
		async unitId(name, { line, operation }) {
			if (name.trim() === '') return null;
			const all = await units();
			const found =
				all.find(({ singular }) => isName(singular, name)) ?? all.find(({ plural }) => isName(plural, name));
			const problem = { code: 'unitMissing', unit: brief(name), line: brief(line) } as const;
			if (!found) throw session.problem({ operation, writes: true }, notSent(problem));
			return found.id;
		},
		async unitName(wanted) {
			return wanted === '' ? '' : ((await units()).find((one) => one.id === wanted)?.singular ?? '');
		},
		async templateId(name, operation) {
			const all = await templates();
			const named = all.filter((one) => one.name === name);
			const active = named.filter((one) => one.active !== false);
			// Of two with one name, one may be kept for old times alone.
			const [only, ...others] = active.length > 0 ? active : named;
			if (only && others.length === 0) return only.id;
			const problem = only
				? ({ code: 'templateTwice', template: name, count: others.length + 1 } as const)
				: ({ code: 'templateMissing', template: name, templates: usable(all) } as const);
			throw session.problem({ operation, writes: true }, notSent(problem));
		},
		async groupName(wanted) {
			return wanted === '' ? '' : ((await groups()).find((one) => one.id === wanted)?.description ?? '');
		},
	};
}

/** Those to choose from. */
function usable(templates: readonly { name: string; active?: boolean }[]): string[] {
	return distinct(templates.filter(({ active }) => active !== false).map(({ name }) => brief(name)));
}

function isName(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
