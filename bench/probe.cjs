// Loaded into a measured process: writes its peak memory, in kilobytes, when it ends.
const { isMainThread } = require('node:worker_threads');
if (isMainThread && process.env.BENCH_RSS)
  process.on('exit', () =>
    require('node:fs').writeFileSync(process.env.BENCH_RSS, String(process.resourceUsage().maxRSS)),
  );
