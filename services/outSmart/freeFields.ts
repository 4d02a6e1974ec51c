import { filled } from '../../base/values/text';
import { isVatCode } from '../../base/values/vatCodes';
import type { Material } from './types';

/** What an account has the free fields 1 and 2 of materials for. */
export interface FreeFieldChoice {
	materialFreeFields: 'vatCodeAndLedgerAccount' | 'notUsed';
}

type FreeField = 'vatCode' | 'ledgerAccount';

/** The free fields 1 and 2 of a card that have something else than a VAT code and a ledger account: its digits. */
export function otherwiseUsed({ vatCode, ledgerAccount }: Pick<Material, FreeField>): FreeField[] {
	const isAccount = [...filled(ledgerAccount)].every((character) => character >= '0' && character <= '9');
	return [
		...(filled(vatCode) === '' || isVatCode(filled(vatCode)) ? [] : (['vatCode'] as const)),
		...(isAccount ? [] : (['ledgerAccount'] as const)),
	];
}
