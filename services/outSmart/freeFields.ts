import { filled } from '../../base/values/text';
import { isVatCode } from '../../base/values/vatCodes';
import type { Material } from './types';

/** The setting that says what an account uses the free fields 1 and 2 of materials for. */
export interface FreeFieldChoice {
	materialFreeFields: 'vatCodeAndLedgerAccount' | 'notUsed';
}

type FreeField = 'vatCode' | 'ledgerAccount';

/**
 * The free fields of a material that hold something else: field 1 something that is not a VAT code, field 2
 * more than the digits of a ledger account.
 */
export function otherwiseUsed({ vatCode, ledgerAccount }: Pick<Material, FreeField>): FreeField[] {
	const isAccount = [...filled(ledgerAccount)].every((character) => character >= '0' && character <= '9');
	return [
		...(filled(vatCode) === '' || isVatCode(filled(vatCode)) ? [] : (['vatCode'] as const)),
		...(isAccount ? [] : (['ledgerAccount'] as const)),
	];
}
