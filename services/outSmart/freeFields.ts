import { brief, filled, oneLine } from '../../base/values/text';
import type { Decision } from '../../base/words/row';
import { isSalesVatCode } from '../../base/values/vatCodes';
import type { Material } from './types';

/** The free fields 1 and 2 of a material, by what they are meant for: on its card or in an order. */
type FreeFields = Pick<Material, 'code' | 'vatCode' | 'ledgerAccount'>;

/** By the names of the service. */
const FREE_FIELDS = ['MaterialFreeField1', 'MaterialFreeField2'];

/** Fewer materials do not show what the account uses the fields for. */
const ENOUGH = 3;

/** Whether a value is neither a VAT code nor a ledger account. */
export function isOdd(fields: FreeFields): boolean {
	return judged(fields).some(({ isRight }) => !isRight);
}

/**
 * The values in these fields, when the account uses them for something else: at least three materials have a value, and
 * less than half of those is a VAT code or a ledger account. Null when it does not.
 */
export function otherUse(materials: readonly FreeFields[]): string[] | null {
	const carrying = [...byMaterial(materials).values()];
	const values = carrying.flatMap(judged);
	const right = values.filter(({ isRight }) => isRight).length;
	if (carrying.length < ENOUGH || right * 2 >= values.length) return null;
	return [...new Set(values.filter(({ isRight }) => !isRight).map(({ value }) => value))];
}

/** The same row whichever step finds it, so that it is in the log once. */
export function aboutOtherUse(values: readonly string[], preview: boolean): Decision {
	const examples = values.slice(0, 5).map((value) => brief(oneLine(value)));
	return {
		service: 'OutSmart',
		resource: 'material',
		key: 'freeFields',
		action: 'skipped',
		findings: [{ code: 'freeFieldsInOtherUse', fields: FREE_FIELDS, values: examples }],
		preview,
	};
}

/** Each material once: the first with its code that has a value. Those without a code each count. */
function byMaterial(materials: readonly FreeFields[]): Map<string, FreeFields> {
	const found = new Map<string, FreeFields>();
	materials.forEach((material, index) => {
		const key = filled(material.code) || `#${index}`;
		if (judged(material).length > 0 && !found.has(key)) found.set(key, material);
	});
	return found;
}

function judged(fields: FreeFields): { value: string; isRight: boolean }[] {
	const [vatCode, ledgerAccount] = [filled(fields.vatCode), filled(fields.ledgerAccount)];
	return [
		{ value: vatCode, isRight: isSalesVatCode(vatCode) },
		{ value: ledgerAccount, isRight: isLikeAccount(ledgerAccount) },
	].filter(({ value }) => value !== '');
}

/** Three to ten characters, mostly digits: 8000, 80001, 8000A. */
function isLikeAccount(value: string): boolean {
	const digits = value.replace(/\D/g, '').length;
	return value.length >= 3 && value.length <= 10 && digits * 2 > value.length;
}
