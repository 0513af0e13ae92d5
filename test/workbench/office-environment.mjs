import { TestEnvironment } from 'jest-environment-jsdom';

/** What Univer and the host need of a browser and jsdom does not have. */
const FROM_NODE = ['MessageChannel', 'structuredClone', 'TextEncoder', 'TextDecoder'];

/**
 * A page as a browser gives it to the task pane: scripts are loaded, so that Microsoft's own office.js runs in it, and
 * modules are resolved as Node does.
 */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { projectConfig } = config;
    super(
      {
        ...config,
        projectConfig: {
          ...projectConfig,
          testEnvironmentOptions: {
            url: 'https://localhost:3000/taskpane.html',
            resources: 'usable',
            runScripts: 'dangerously',
            customExportConditions: ['require', 'node', 'default'],
            ...projectConfig.testEnvironmentOptions,
          },
        },
      },
      context,
    );
    for (const name of FROM_NODE) this.global[name] ??= globalThis[name];
  }
}
