import { spawn } from 'node:child_process';
import { serve } from './serve.mjs';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

const { url } = await serve('.cache/workbench', 3001);
console.log(`\nChannel Planner workbench: ${url}\nPress Ctrl+C to stop.\n`);

const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
// A machine without a browser has the address above; that is no error.
spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  .on('error', () => {})
  .unref();
