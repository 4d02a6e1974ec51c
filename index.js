// The nodes and credentials are listed in package.json under "n8n".
