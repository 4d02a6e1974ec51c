#!/usr/bin/env bash
# Tries this package in an image of n8n, as docs/install.md says: tools/install/try.sh 3
# Started each week, and before a release, by .github/workflows/weekly.yml. What it asks of that n8n is in test/n8n/installed.ts, which
# without an image does the same in n8n as a process: npx tsx test/n8n/installed.ts
set -euo pipefail
cd "$(dirname "$0")/../.."

export N8N_VERSION=${1:-3} PACKAGE_VERSION= PACKAGE_CHECKSUM=
N8N_ENCRYPTION_KEY=$(openssl rand -hex 32)
export N8N_ENCRYPTION_KEY
compose() { docker compose -f tools/install/compose.yaml -f tools/install/compose.try.yaml "$@"; }
end() {
	local status=$?
	[ "$status" = 0 ] || compose logs --tail 200 n8n
	compose down --volumes
	exit "$status"
}
trap end EXIT

npm run --silent build
npm pack --silent --ignore-scripts
compose up --detach
nodes=/home/node/.n8n/nodes
compose exec -T n8n mkdir -p "$nodes"
compose cp n8n-nodes-eboekhouden-*.tgz "n8n:$nodes/"
compose exec -T -w "$nodes" n8n sh -c 'npm install --ignore-scripts --legacy-peer-deps ./n8n-nodes-eboekhouden-*.tgz'
compose restart n8n
npx tsx test/n8n/installed.ts http://127.0.0.1:5678
