import type { Run } from '../runs/runs';
import type { Written } from '../runs/written';
import { counted } from './dutch';

function partsOf(written: Written, verbs: { memorial: string; invoice: string }): string[] {
	const { memorials, invoices, workOrders } = written;
	return [
		memorials.length > 0 && `${counted(memorials.length, 'memoriaal', 'memorialen')} ${verbs.memorial}`,
		invoices.length > 0 && `${counted(invoices.length, 'factuur', 'facturen')} ${verbs.invoice}`,
		workOrders.length > 0 && `${counted(workOrders.length, 'werkbon', 'werkbonnen')} gewijzigd`,
	].filter((part) => part !== false);
}

function asText(parts: string[]): string {
	return new Intl.ListFormat('nl').format(parts);
}

/** Other writes in the calls of a run: relations, materials and hour types, or refused writes. */
function withoutResult({ writes, refusedAsClosed }: Run): string {
	if (writes === 0) return 'alleen gelezen, niets geschreven';
	if (refusedAsClosed > 0) return 'niets geboekt, want de periode is afgesloten';
	return `niets geboekt of gefactureerd, wel ${counted(writes, 'andere schrijfopdracht', 'andere schrijfopdrachten')}`;
}

/** "Laatste uitvoering: 11 memorialen geboekt", and what was done by hand since. */
export function lastRunText(run: Run | undefined): string {
	if (!run) return 'Er is nog geen uitvoering geweest.';
	const parts = partsOf(run.written, { memorial: 'geboekt', invoice: 'gemaakt' });
	const byHand = partsOf(run.byHand, { memorial: 'erbij', invoice: 'erbij' });
	const after = byHand.length > 0 ? ` Daarna met de hand: ${asText(byHand)}.` : '';
	return `Laatste uitvoering: ${parts.length > 0 ? asText(parts) : withoutResult(run)}.${after}`;
}
