import { fieldService, ownNumbers } from './subjects/fieldService';
import { payroll, payrollCostCentres } from './subjects/payroll';
import type { Subject } from './subjects/subject';
import { behaviours } from './provers/behaviours';
import { crossing } from './provers/crossing';
import { everyCall } from './provers/everyCall';
import { killed } from './provers/killed';
import { overlap } from './provers/overlap';
import { pairs } from './provers/pairs';
import type { Prover } from './provers/prover';

const SUBJECTS: Subject[] = [payroll, payrollCostCentres, fieldService, ownNumbers];
const PROVERS: Prover[] = [everyCall, pairs, killed, overlap, behaviours, crossing];

/** One prover on one subject, by their names: this goes between processes. */
export interface Suite {
	subject: string;
	prover: string;
}

export function allSuites(): Suite[] {
	return PROVERS.flatMap((prover) =>
		SUBJECTS.filter((subject) => prover.appliesTo?.(subject) ?? true).map((subject) => ({
			subject: subject.name,
			prover: prover.name,
		})),
	);
}

export function suiteName({ subject, prover }: Suite): string {
	return `${subject}:${prover}`;
}

export function subjectNamed(name: string): Subject {
	return find(SUBJECTS, name);
}

export function proverNamed(name: string): Prover {
	return find(PROVERS, name);
}

function find<T extends { name: string }>(all: T[], name: string): T {
	const found = all.find((one) => one.name === name);
	if (!found) throw new Error(`There is no "${name}": ${all.map((one) => one.name).join(', ')}`);
	return found;
}
