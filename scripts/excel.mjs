import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/*
 * Serves the add-in over https for sideloading into Excel on this machine. Excel accepts only a trusted certificate;
 * Microsoft's own tool makes one and asks before it installs it.
 */
const certificates = path.join(homedir(), '.office-addin-dev-certs');
const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((file) =>
  path.join(certificates, file),
);
const shell = process.platform === 'win32';

if (!existsSync(key)) {
  const made = spawnSync('npx', ['--yes', 'office-addin-dev-certs', 'install'], { stdio: 'inherit', shell });
  if (made.status !== 0) {
    console.error(
      'No development certificate could be made. Run `npx office-addin-dev-certs install`, then try again.',
    );
    process.exit(1);
  }
}

console.log(`
Channel Planner will be served at https://localhost:3000/.
Next, in a second terminal:

  npx office-addin-debugging start dist/manifest.xml desktop

or, in Excel on the web: Insert > Add-ins > Upload My Add-in, and choose dist/manifest.xml.
`);
spawn(
  'npx',
  [
    'webpack',
    'serve',
    '--mode',
    'development',
    '--server-options-key',
    key,
    '--server-options-cert',
    cert,
    '--server-options-ca',
    ca,
  ],
  { stdio: 'inherit', shell },
);
