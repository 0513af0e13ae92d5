import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/*
 * Documents that promise something name the test that proves it: `file` "title". A test that is renamed or removed takes
 * its promise with it.
 */
const root = path.resolve(__dirname, '../..');

test.each(['docs/faults.md', 'docs/moods.md', 'docs/moods.zh-CN.md', 'SECURITY.md'])(
  'every test that %s names exists',
  (document) => {
    const text = readFileSync(path.join(root, document), 'utf8').replace(/\s+/g, ' ');
    const named = [...text.matchAll(/`([\w/-]+)` "([^"]+)"/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    }));
    expect(named.length).toBeGreaterThan(5);
    for (const { file, title } of named) {
      const source = ['.test.ts', '.test.tsx']
        .map((end) => path.join(root, 'test', file + end))
        .find(existsSync);
      expect([file, source]).toEqual([file, expect.any(String)]);
      const tests = readFileSync(source as string, 'utf8');
      // An ellipsis stands for what a title goes on with.
      for (const part of title.split('…'))
        expect([file, part, tests.includes(part.trim())]).toEqual([file, part, true]);
    }
  },
);
