// `node:assert/strict` for the web extension host: the `assert` package, which is Node's module for browsers.
import { strict } from 'assert/';

export default strict;
