import { fieldService, firstInvoice, ownNumbers } from './subjects/fieldService';
import { payroll } from './subjects/payroll';
import type { Subject } from './subjects/subject';
import { behaviours } from './provers/behaviours';
import { everyCall } from './provers/everyCall';
import { killed } from './provers/killed';
import { movedMeanwhile } from './provers/movedMeanwhile';
import { overlap } from './provers/overlap';
import { pairs } from './provers/pairs';
import type { Prover } from './provers/prover';
import { worldMoves } from './provers/worldMoves';

export const SUBJECTS: Subject[] = [payroll, fieldService, firstInvoice, ownNumbers];
export const PROVERS: Prover[] = [everyCall, pairs, killed, overlap, worldMoves, movedMeanwhile, behaviours];

/** One prover on one subject. */
export interface Part {
	subject: string;
	prover: string;
}

export function allParts(): Part[] {
	return PROVERS.flatMap((prover) =>
		SUBJECTS.filter((subject) => prover.fits?.(subject) ?? true).map((subject) => ({
			subject: subject.name,
			prover: prover.name,
		})),
	);
}

export function subjectOf({ subject }: Part): Subject {
	return named(SUBJECTS, subject);
}

export function proverOf({ prover }: Part): Prover {
	return named(PROVERS, prover);
}

function named<T extends { name: string }>(all: T[], name: string): T {
	const found = all.find((one) => one.name === name);
	if (!found) throw new Error(`There is no "${name}": ${all.map((one) => one.name).join(', ')}`);
	return found;
}
