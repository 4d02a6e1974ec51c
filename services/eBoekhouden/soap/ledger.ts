import type { DateRange } from '../../../base/values/dates';
import { notDone, type ServiceProblem } from '../../../base/problems/problem';
import type { Ledger, Lists } from '../books';
import type { CostCentre, LedgerAccount, NewLedgerAccount } from '../types';
import { isWanted } from '../filters';
import type { Session } from './session';
import { amount, idOrNone, list, text, toDateTime } from './wire';

export function ledgerOver(session: Session): Ledger {
	return {
		list: async (filter) => await readAccounts(session, filter),
		balance: async (...asked) => await balanceOver(session, ...asked),
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
				balance: amount(wire.Saldo),
			}));
			return found.slice(0, limit);
		},
		async create(account) {
			await session.write('AddGrootboekrekening', { oGb: { ID: '0', ...toWire(account) } });
		},
		async update(code, change) {
			const [current] = await readAccounts(session, { code });
			if (!current) throw noSuchAccount(code);
			// The account is written in full, because fields that are left out may be cleared.
			const oGb = { ID: current.id, ...toWire({ ...current, ...change }) };
			await session.write('UpdateGrootboekrekening', { oGb });
		},
	};
}

async function readAccounts(
	session: Session,
	{ code, category, limit }: NonNullable<Parameters<Ledger['list']>[0]> = {},
): Promise<LedgerAccount[]> {
	const cFilter = { ID: '0', Code: code || undefined, Categorie: category || undefined };
	const { GetGrootboekrekeningenResult: result } = await session.read('GetGrootboekrekeningen', { cFilter });
	const accounts = list(result?.Rekeningen?.cGrootboekrekening).map((wire) => ({
		id: text(wire.ID),
		code: text(wire.Code),
		description: text(wire.Omschrijving),
		category: text(wire.Categorie),
		group: text(wire.Groep),
	}));
	return accounts.filter((account) => isWanted(account.code, code)).slice(0, limit);
}

function toWire({ code, description, category, group }: NewLedgerAccount) {
	return { Code: code, Omschrijving: description, Categorie: category, Groep: group || undefined };
}

function noSuchAccount(value: string): ServiceProblem {
	return notDone(
		{ service: 'e-Boekhouden', operation: 'UpdateGrootboekrekening', writes: true },
		{ code: 'codeUnknown', found: 'none', of: 'ledgerAccount', value, there: '' },
	);
}

/** A balance as the service gives it, whichever side is positive. */
async function balanceOver(
	session: Session,
	ledgerAccount: string,
	{ from, to }: DateRange,
	{ costCentreId = '' } = {},
): Promise<string> {
	const cFilter = {
		GbCode: ledgerAccount,
		KostenPlaatsId: costCentreId || '0',
		DatumVan: toDateTime(from),
		DatumTot: toDateTime(to),
	};
	const { GetSaldoResult: result } = await session.read('GetSaldo', { cFilter });
	return amount(result?.Saldo);
}

export function costCentresOver(session: Session): Lists<CostCentre> {
	return {
		async list({ limit } = {}) {
			// An empty filter gives all; what a missing filter does is not known (docs/services/e-boekhouden.md 1.1).
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
