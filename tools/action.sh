#!/usr/bin/env bash
# The step of action.yml: "rapporteur check" with annotations, a summary of the job and, if asked for, SARIF.
set -uo pipefail

args=(check --format pretty --format github)
[ "${UPLOAD:-false}" = true ] && SARIF=${SARIF:-rapporteur.sarif}
[ -n "${SARIF:-}" ] && args+=(--format sarif --output "$SARIF")
if [ "${CHANGED:-false}" = true ] && [ -n "${BASE:-}" ]; then
  # What is checked out too: of that the checkout has the last commit alone, which would have no history in common.
  git fetch --quiet --no-tags --depth=1000 origin "$BASE" "$(git rev-parse HEAD)"
  args+=("--changed=FETCH_HEAD")
fi
while IFS= read -r line; do [ -n "$line" ] && args+=("$line"); done <<< "${ARGS:-}"
args+=(--)
while IFS= read -r line; do [ -n "$line" ] && args+=("$line"); done <<< "${PATHS:-}"

if [ -n "${RAPPORTEUR:-}" ]; then
  program=$RAPPORTEUR
else
  version=${VERSION:-$(node -p 'require(process.argv[1]).version' "$ACTION/package.json")}
  # Beside the checkout: in it, its .npmrc and node_modules would decide what is run.
  place=$(mktemp -d)
  echo '{}' > "$place/package.json"
  (cd "$place" && npm install --loglevel=error --no-audit --no-fund --ignore-scripts "rapporteur@$version")
  program=$place/node_modules/rapporteur/dist/cli.js
fi
# Without a program to run node would end with 1, which means findings.
code=2
if [ -e "$program" ]; then
  node "$program" "${args[@]}"
  code=$?
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "exit-code=$code" >> "$GITHUB_OUTPUT"
  # Not where the run ended before it could write any.
  [ -s "${SARIF:-}" ] && echo "sarif=$SARIF" >> "$GITHUB_OUTPUT"
fi
exit "$code"
