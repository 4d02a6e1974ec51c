import { TESTED } from './jest';
import { allSuites } from './registry';

/** Exit codes, for scripts. */
export const EXIT = { passed: 0, violations: 1, notRun: 2 };

function suitesBySubject(): string[] {
	const subjects = new Set(allSuites().map(({ subject }) => subject));
	return [...subjects].map((name) => {
		const provers = allSuites().filter(({ subject }) => subject === name);
		return `  ${name.padEnd(20)}${provers.map(({ prover }) => prover).join(', ')}`;
	});
}

export function help(): string {
	return `Runs the shipped workflows against the sandbox, disturbs them, and checks what they leave and what they report.

  npm run prove -- [options]

  npm run prove -- ${TESTED.join('|')} [options of jest]: proofs that are tests

Options
  --quick         some of the cases of every suite: about two minutes instead of an hour
  --seed N        other cases and other data; 1 when left out. A seed always runs the same cases
  --protocol P    over which interface e-Boekhouden is spoken to: soap (when left out) or rest
  --only SUITES   one subject, one prover or both: payroll, :killed, payroll:killed; several with commas
  --case NAME     one case, printed in full; needs --only with one subject and one prover
  --report FILE   writes every case with a violation to this file, in full, as JSON
  --record        puts the table into docs/reference/proof.md; for a run of everything
  --help          prints this

Subjects and their provers; a suite is one prover on one subject
${suitesBySubject().join('\n')}

Exit codes
  ${EXIT.passed}  no violations
  ${EXIT.violations}  violations: each is printed with the command that runs it again
  ${EXIT.notRun}  an option is wrong, or the prover itself failed: nothing is proven

How it is built: test/prove/README.md. What it found: docs/reference/proof.md.`;
}
