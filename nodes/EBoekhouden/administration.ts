import { wrongValue } from '../../base/words/faults';
import type { Fault } from '../../base/words/finding';
import { isLeftEmpty, valueIn } from '../../base/n8n/field';
import { fieldTextIn } from '../../base/n8n/fieldTypes';
import { ONLY_ONE, type ServiceContext } from '../../base/n8n/service';
import { FindingError } from '../../base/problems/problem';
import { administration, AS_IN_SETTINGS } from './operations/administration/field';

const NAME = 'administration';
const LABEL = administration.property.displayName;

/** The administration that a node uses. A token over REST belongs to one administration, so there the field is hidden. */
export function administrationField(hide: { hide?: Record<string, string[]> } = {}) {
	return {
		...administration.property,
		name: NAME,
		displayOptions: { show: { authentication: ['soap'] }, ...hide },
	};
}

/**
 * The administration for an item, '' for that of the login. An expression without a result is not the same as '';
 * from Settings it is `ONLY_ONE`.
 * @throws FindingError
 */
export function administrationOf(context: ServiceContext, index: number, isByToken: boolean): string {
	const given = parameterIn(context, index);
	const wanted = fieldTextIn(given);
	if (isByToken) {
		if (wanted === '') return '';
		throw new FindingError({ code: 'administrationOverToken', administration: wanted });
	}
	// An expression that needs an item is not evaluated in a drop-down, so its text arrives here.
	if (wanted.startsWith('=')) throw new FindingError({ code: 'administrationByItem' });
	// A step whose Settings lack the field *Administration* gets no text at all, and needs the only one of the login.
	if (wanted === '' && isAsInSettings(context) && typeof valueIn(given) === 'string') return ONLY_ONE;
	const faults: Fault[] = isText(given) ? [] : [wrongValue(LABEL, 'text')];
	if (faults.length === 0 && wanted === '' && !isLeftEmpty(context.getNode().parameters[NAME]))
		faults.push({ code: 'gaveNothing', field: LABEL });
	if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
	return wanted;
}

function parameterIn(context: ServiceContext, index: number): unknown {
	if ('getCurrentNodeParameter' in context) return context.getCurrentNodeParameter(NAME);
	if ('getInputData' in context) return context.getNodeParameter(NAME, index, '') as unknown;
	return context.getNodeParameter(NAME, '') as unknown;
}

/**
 * Whether the value can name an administration. A name that looks like a number may have become a number, and a missing value
 * counts as empty text.
 */
function isText(given: unknown): boolean {
	const value = valueIn(given) ?? '';
	return typeof value === 'string' || typeof value === 'number';
}

/** Whether the step takes its administration from the node *Settings*, which is for one administration. */
export function isAsInSettings(context: ServiceContext): boolean {
	const saved = context.getNode().parameters[NAME];
	return saved instanceof Object && 'mode' in saved && saved.mode === AS_IN_SETTINGS;
}
