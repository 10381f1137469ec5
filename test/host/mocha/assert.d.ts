// The slash tells the npm package from Node's own module; its functions are the same.
declare module 'assert/' {
  export { strict } from 'node:assert';
}
