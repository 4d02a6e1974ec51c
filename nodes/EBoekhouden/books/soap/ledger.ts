import type { DateRange } from '../../../shared/values/dates';
import type { CostCentres, Ledger } from '../books';
import { isWanted } from '../filters';
import type { BalanceSign } from '../balanceSign';
import type { Session } from './session';
import { double, idOrNone, list, text, toDateTime } from './wire';

export function ledgerOver(session: Session, sign: BalanceSign): Ledger {
	return {
		async list({ code, category, limit } = {}) {
			const cFilter = { ID: '0', Code: code || undefined, Categorie: category || undefined };
			const { GetGrootboekrekeningenResult: result } = await session.read('GetGrootboekrekeningen', {
				cFilter,
			});
			const accounts = list(result?.Rekeningen?.cGrootboekrekening).map((wire) => ({
				id: text(wire.ID),
				code: text(wire.Code),
				description: text(wire.Omschrijving),
				category: text(wire.Categorie),
				group: text(wire.Groep),
			}));
			return accounts.filter((account) => isWanted(account.code, code)).slice(0, limit);
		},
		balance: async (ledgerAccount, range) => await sign.balance(ledgerAccount, range),
		async balances({ from, to }, { category, costCentreId, limit } = {}) {
			const cFilter = {
				KostenPlaatsId: costCentreId || '0',
				DatumVan: toDateTime(from),
				DatumTot: toDateTime(to),
				Categorie: category || undefined,
			};
			const { GetSaldiResult: result } = await session.read('GetSaldi', { cFilter });
			const found = list(result?.Saldi?.cSaldo).map((wire) => ({
				ledgerAccount: text(wire.Code),
				category: text(wire.Categorie),
				balance: double(wire.Saldo),
			}));
			return await sign.turned(found.slice(0, limit));
		},
	};
}

/** A balance as the service has it, on whichever side it is positive. */
export async function balanceOver(
	session: Session,
	ledgerAccount: string,
	{ from, to }: DateRange,
): Promise<string> {
	const cFilter = {
		GbCode: ledgerAccount,
		KostenPlaatsId: '0',
		DatumVan: toDateTime(from),
		DatumTot: toDateTime(to),
	};
	const { GetSaldoResult: result } = await session.read('GetSaldo', { cFilter });
	return double(result?.Saldo);
}

export function costCentresOver(session: Session): CostCentres {
	return {
		async list({ limit } = {}) {
			// An empty filter gives all; a filter that is left out is unknown territory
			// (docs/services/e-boekhouden.md 1.1).
			const { GetKostenplaatsenResult: result } = await session.read('GetKostenplaatsen', { cFilter: {} });
			const costCentres = list(result?.Kostenplaatsen?.cKostenplaats).map((wire) => ({
				id: text(wire.KostenplaatsId),
				description: text(wire.Omschrijving),
				parentId: idOrNone(wire.KostenplaatsParentId),
			}));
			return costCentres.slice(0, limit);
		},
	};
}
