import { attempt, notDone, type ProblemKind } from '../../../base/problems/problem';
import type { Access } from '../../../base/transport/sender';
import { codeKey, isSameCode } from '../../../base/values/text';
import type { Administrations, Books } from '../books';
import type { Administration } from '../types';
import type { Session } from './session';
import { list, text } from './wire';

/** All administrations that the login has access to (docs/services/e-boekhouden.md 2.1). */
async function administrationsIn(session: Session): Promise<Administration[]> {
	const { GetAdministratiesResult: result } = await session.read('GetAdministraties', {});
	return list(result?.Administraties?.cAdministratie).map((wire) => ({
		guid: text(wire.Guid),
		company: text(wire.Bedrijf),
		city: text(wire.Plaats),
		bookYearStart: text(wire.StartBoekjaar),
	}));
}

/** The administrations of a login. `openIn` makes the books of another administration, without sending anything. */
export function administrationsOver(
	session: Session,
	openIn: (administration: Administration) => Books,
	wait: Access['wait'],
): Administrations {
	const opened = new Map<string, Books>();
	let asked: Promise<Administration[]> | undefined;
	const read = async () => await attempt(async () => await administrationsIn(session));
	/**
	 * The administrations; null for a login that may not see them. A refusal in unknown words counts when it is
	 * repeated, because the first may pass.
	 */
	const seen = async (): Promise<Administration[] | null> => {
		const first = await read();
		const unclear = !first.ok && first.problem.facts.kind === 'refused' ? first.problem.message : '';
		if (unclear !== '') await wait(PAUSE_MS);
		const last = unclear === '' ? first : await read();
		if (last.ok) return last.value;
		if (last.problem.message === unclear || NO_ACCOUNTANT.has(last.problem.facts.kind)) return null;
		throw last.problem;
	};
	return {
		list: async ({ limit } = {}) => (await administrationsIn(session)).slice(0, limit),
		async find(wanted, mayName) {
			// The list is read once for all items: an administration that is not in it is refused.
			asked ??= administrationsIn(session);
			return chosenAdministration(await asked, wanted, mayName);
		},
		open(found) {
			const key = bare(found.guid);
			const books = opened.get(key) ?? openIn(found);
			opened.set(key, books);
			return books;
		},
		async mustBeOne() {
			// The login of an accountant sees the list of administrations. A login that may not see it has no other
			// administration to open.
			const names = namesOf(unique((await seen()) ?? []));
			if (names.length > 1)
				throw notDone(LISTED, { code: 'administrationNotChosen', administrations: names });
			return names[0] ?? '';
		},
	};
}

/**
 * The administration with that guid, else the only one with that name. A refusal names the others only if
 * `mayName` is set: with an accountant's login those are other clients, and a row about one client may be
 * sent to it.
 */
export function chosenAdministration(
	all: readonly Administration[],
	wanted: string,
	mayName = false,
): Administration {
	const listed = unique(all);
	const byGuid = listed.filter(({ guid }) => bare(guid) === bare(wanted));
	const byName = listed.filter(({ company }) => isSameCode(company, wanted));
	const [found, ...others] = byGuid.length > 0 ? byGuid : byName;
	if (found && others.length === 0) return found;
	const seen = mayName ? namesOf(listed) : [];
	throw notDone(LISTED, { code: 'administrationUnknown', administration: wanted, seen: seen.join(', ') });
}

const namesOf = (all: readonly Administration[]) => all.map(({ company }) => company).sort();

const LISTED = { service: 'e-Boekhouden', operation: 'GetAdministraties' } as const;

/** The kinds of refusal that are about what the login, or its subscription, may do. */
const NO_ACCOUNTANT: ReadonlySet<ProblemKind> = new Set(['rights', 'account']);

/**
 * The pause before the list of administrations is asked for again: a service that restarts is not likely to answer in other words
 * for that long.
 */
const PAUSE_MS = 5_000;

/**
 * Each administration once, without those that have no guid: these cannot be opened, and the login's own
 * might open instead.
 */
function unique(all: readonly Administration[]): Administration[] {
	const byGuid = new Map(all.map((one) => [bare(one.guid), one]));
	byGuid.delete('');
	return [...byGuid.values()];
}

/** A guid for comparison: the list has braces around it, REST has none. */
const bare = (guid: string) => codeKey(guid).replace(/[{}]/g, '');
