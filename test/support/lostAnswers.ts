import type { Sandbox } from '../../sandbox';

/** Calls that read the books back. */
const LOOKUPS = ['GetMutaties', 'GetFacturen', 'GetSaldo'];

/** From the first such write on: it is carried out, its answer is lost, and no lookup works any more. */
export function loseAnswers(sandbox: Sandbox, operation: string, administration?: string): void {
	const of = { service: 'e-Boekhouden', ...(administration !== undefined && { administration }) } as const;
	sandbox.faults.inject({
		...{ ...of, kind: 'own', operation },
		answer: (carryOut) => {
			carryOut();
			for (const lookup of LOOKUPS)
				sandbox.faults.inject({ ...of, kind: 'unavailable', operation: lookup, times: 999 });
			return { status: 200, contentType: 'text/xml; charset=utf-8', body: '' };
		},
	});
}
