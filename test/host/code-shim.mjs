#!/usr/bin/env node
// Stands where @vscode/test-electron expects the executable of a desktop VS Code: takes the same arguments
// (--extensionDevelopmentPath=, --extensionTestsPath=, a folder) and runs the suite in the installed VS Code server.
import 'tsx';

const { runLikeDesktop } = await import('./code-shim.mts');
await runLikeDesktop(process.argv.slice(2));
