/** What one of n8n's rules says of this package; the same words about several files count once. */
export interface Finding {
	tool: string;
	rule: string;
	message: string;
	files: string[];
}

/** A finding that is accepted, and why. */
export interface Exception {
	tool: string;
	rule: string;
	message: string;
	reason: string;
}

export interface Verdict {
	/** Findings that no exception allows. */
	unexpected: Finding[];
	/** Exceptions without a finding. */
	stale: Exception[];
}

interface Told {
	tool: string;
	rule: string;
	message: string;
}

const keyOf = ({ tool, rule, message }: Told) => [tool, rule, message].join('\n');

export function collect(told: (Told & { file: string })[]): Finding[] {
	const findings = new Map<string, Finding>();
	for (const { tool, rule, message, file } of told) {
		const finding = findings.get(keyOf({ tool, rule, message })) ?? { tool, rule, message, files: [] };
		if (!finding.files.includes(file)) finding.files.push(file);
		findings.set(keyOf(finding), finding);
	}
	return [...findings.values()];
}

export function compare(findings: Finding[], exceptions: Exception[]): Verdict {
	const found = new Set(findings.map(keyOf));
	const allowed = new Set(exceptions.map(keyOf));
	return {
		unexpected: findings.filter((finding) => !allowed.has(keyOf(finding))),
		stale: exceptions.filter((exception) => !found.has(keyOf(exception))),
	};
}
