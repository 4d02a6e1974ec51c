#!/usr/bin/env bash
# Tries this package in an image of n8n, as docs/install.md says: tools/install/try.sh latest
# Started each week, and before a release, by .github/workflows/weekly.yml. What it asks of that n8n is in test/n8n/installed.ts, which
# without an image does the same in n8n as a process: npx tsx test/n8n/installed.ts
set -euo pipefail
cd "$(dirname "$0")/../.."

export N8N_VERSION=${1:-latest}
N8N_ENCRYPTION_KEY=$(openssl rand -hex 32)
export N8N_ENCRYPTION_KEY
# A project of its own: its volumes are deleted at the end
compose() { docker compose -p eboekhouden-try -f tools/install/compose.yaml -f tools/install/compose.try.yaml "$@"; }
end() {
	local status=$?
	[ "$status" = 0 ] || compose logs --tail 200 n8n || true
	compose down --volumes || true
	exit "$status"
}
trap end EXIT

npm run --silent build
rm -f n8n-nodes-eboekhouden-*.tgz
npm pack --silent --ignore-scripts
compose up --detach
# Its first start makes the database, which nothing should interrupt
timeout 180 sh -c 'until curl --silent --fail --output /dev/null http://127.0.0.1:5678/healthz/readiness; do sleep 1; done'
nodes=/home/node/.n8n/nodes
compose exec -T n8n mkdir -p "$nodes"
compose cp n8n-nodes-eboekhouden-*.tgz "n8n:$nodes/"
compose exec -T -w "$nodes" n8n sh -c 'npm install --prefix . --ignore-scripts --legacy-peer-deps ./n8n-nodes-eboekhouden-*.tgz'
compose up --detach --force-recreate n8n
npx tsx test/n8n/installed.ts http://127.0.0.1:5678
