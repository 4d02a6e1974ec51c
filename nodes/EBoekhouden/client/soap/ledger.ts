import type { BalanceFilter, CostCentre, LedgerAccount, LedgerAccountFilter } from '../types';
import type { Session } from './session';
import { idOrNone, list, text, toDateTime } from './wire';

export async function listLedgerAccounts(
	session: Session,
	{ code, category }: LedgerAccountFilter = {},
): Promise<LedgerAccount[]> {
	const cFilter = { ID: '0', Code: code, Categorie: category };
	const { GetGrootboekrekeningenResult: result } = await session.read('GetGrootboekrekeningen', { cFilter });
	return list(result?.Rekeningen?.cGrootboekrekening).map((wire) => ({
		id: text(wire.ID),
		code: text(wire.Code),
		description: text(wire.Omschrijving),
		category: text(wire.Categorie),
		group: text(wire.Groep),
	}));
}

export async function listCostCentres(session: Session): Promise<CostCentre[]> {
	// An empty filter gives all; a filter that is left out is unknown territory (apis/eboekhouden.md 10.2).
	const { GetKostenplaatsenResult: result } = await session.read('GetKostenplaatsen', { cFilter: {} });
	return list(result?.Kostenplaatsen?.cKostenplaats).map((wire) => ({
		id: text(wire.KostenplaatsId),
		description: text(wire.Omschrijving),
		parentId: idOrNone(wire.KostenplaatsParentId),
	}));
}

export async function getBalance(session: Session, filter: BalanceFilter): Promise<string> {
	const cFilter = {
		GbCode: filter.ledgerAccount,
		KostenPlaatsId: '0',
		DatumVan: toDateTime(filter.from),
		DatumTot: toDateTime(filter.to),
	};
	const { GetSaldoResult: result } = await session.read('GetSaldo', { cFilter });
	return text(result?.Saldo);
}
