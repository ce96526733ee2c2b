// Nothing in the repository is true on one machine only.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const PLACES = /(?:^|[^\w.])\/(?:home|root|tmp|work|Users)\/\w|[A-Z]:\\Users\\|https?:\/\/registry\./;

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && !file.endsWith('.png'));

describe('what is tracked', () => {
  it('names no folder of one machine and no package registry', () => {
    const found = tracked.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (PLACES.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    assert.deepEqual(found, []);
  });

  it('a place of one machine would be seen', () => {
    for (const place of ['home', 'tmp', 'Users']) assert.match(`see /${place}/x`, PLACES);
    assert.match(`from https://${'registry'}.example/x`, PLACES);
    for (const line of ['server/work/x', 'https://example.org/home/x', 'a.b/tmp/x']) assert.doesNotMatch(line, PLACES);
  });

  it('the lock holds the optional packages of every platform, without which npm ci refuses it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (other) => !(`node_modules/${other}` in packages) && !(`${name}/node_modules/${other}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });
});
