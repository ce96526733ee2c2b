#!/usr/bin/env bash
# The step of action.yml: "rapporteur check" with annotations, a summary of the job and, if asked for, SARIF.
set -uo pipefail

args=(check --format pretty --format github)
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
  command=(node "$RAPPORTEUR")
else
  version=${VERSION:-$(node -p 'require(process.argv[1]).version' "$ACTION/package.json")}
  command=(npx --yes "rapporteur@$version")
fi
"${command[@]}" "${args[@]}"
code=$?
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
